import { firefox, type PlaywrightTestProject } from '@playwright/test';

/**
 * Browser tests that are not run in Firefox, by the file and why. A single test of another file says so itself: it has
 * the tag `@chromium`, with the reason above it.
 */
const LEFT_OUT: Readonly<Record<string, string>> = {
  'layoutShift.spec.ts': 'Chromium alone counts layout shifts and slows a network down',
  'page.spec.ts': 'tries what the tests themselves are made of',
  'paper.spec.ts': 'reads the PDF that Chromium prints',
  'take.spec.ts': 'reads the bytes of an Office file, which one function writes in every engine',
  'save.spec.ts': 'reads the files that are saved, which the same functions write in every engine',
  'servers.spec.ts': 'tries web servers, not the page',
  'slideType.spec.ts': 'measures every word of every deck: minutes',
  'wideSlides.spec.ts': 'measures slides at projectors’ sizes: minutes',
  'secondPlan.spec.ts': 'builds another plan: the same program once more',
  'furtherView.spec.ts': 'builds another view: the same program once more',
};

/** By name: those marked, and those that have axe judge and do nothing else (axe is asked in Chromium). */
const MARKED = /@chromium|axe finds nothing/;

/**
 * The project of Playwright that runs the journeys of a person in Firefox.
 *
 * @param path of its program
 */
export function inFirefox(path: string): Omit<PlaywrightTestProject, 'name'> {
  return {
    testIgnore: Object.keys(LEFT_OUT).map((file) => `**/${file}`),
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
