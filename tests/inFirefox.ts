import { firefox, type PlaywrightTestProject } from '@playwright/test';

/**
 * The journeys of a person, by the file of the browser test: add yours once it has passed in Firefox. A single test of
 * these that is Chromium's says so itself: it has the tag `@chromium`, with the reason above it.
 *
 * Left out are whole files that print or read what is saved (`paper`, `take`, `save`), count what moves and slow the network
 * down (`layoutShift`), try servers and the tests themselves (`servers`, `page`), measure every word of every slide
 * (`slideType`, `wideSlides`), or build the site once more (`secondPlan`, `furtherView`).
 */
const JOURNEYS = [
  'about',
  'briefing',
  'districts',
  'embed',
  'embedBuilder',
  'explorer',
  'firstSight',
  'graph',
  'house',
  'leadAway',
  'lens',
  'matrix',
  'overlays',
  'ownDecks',
  'pages',
  'path',
  'pictures',
  'presenterWindow',
  'restingPointer',
  'search',
  'share',
  'singleFile',
  'timeline',
  'views',
];

/** By name: those marked, and those that have axe judge and do nothing else (axe is asked in Chromium). */
const MARKED = /@chromium|axe finds nothing/;

/**
 * The project of Playwright that runs the journeys of a person in Firefox.
 *
 * @param path of its program
 */
export function inFirefox(path: string): Omit<PlaywrightTestProject, 'name'> {
  return {
    testMatch: JOURNEYS.map((name) => `**/${name}.spec.ts`),
    grepInvert: MARKED,
    use: {
      browserName: 'firefox',
      // Playwright puts a style into the page for a picture, which its policy forbids: a complaint that is none.
      screenshot: 'off',
      // A Firefox of the system speaks WebDriver BiDi; the one that Playwright brings speaks a protocol of its own.
      ...(path === firefox.executablePath() ? {} : { channel: 'moz-firefox' }),
      launchOptions: {
        executablePath: path,
        firefoxUserPrefs: {
          // A headless window has scroll bars that take room, which a phone's has not.
          'ui.useOverlayScrollbars': 1,
          // It has no pointer either: fine (2) and able to hover (4), as a mouse is.
          'ui.primaryPointerCapabilities': 6,
          'ui.allPointerCapabilities': 6,
        },
      },
    },
  };
}
