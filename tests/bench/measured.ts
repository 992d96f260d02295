import { readFile } from 'node:fs/promises';
import type { Browser, Page } from '@playwright/test';
import type { BenchPage } from './pages.ts';

/** When a page showed what, in milliseconds since it was asked for. */
export interface Paint {
  readonly firstPaint: number;
  readonly firstContent: number;
  /** End of the first frame that shows the picture. */
  readonly picture: number;
  /** When the page says that it answers input; a blank page says so before anything of it is painted. */
  readonly ready: number;
  /** The largest contentful paint, as far as it has come. */
  readonly largest: number;
}

export interface Answer {
  /** Frames from the event to the one that shows its effect; 1 is the next frame. */
  readonly frames: number;
  /** Milliseconds from the event to the end of that frame. */
  readonly ms: number;
}

export interface Frames {
  /** Frames that did not come in time: an interval of 50 ms dropped two of 16.7 ms. */
  readonly dropped: number;
  /** Sum of tasks longer than 50 ms. */
  readonly longTasks: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

declare global {
  /** Put into each measured page by `inPage.js`. */
  var bench: {
    readonly paint: () => Paint | undefined;
    readonly answeredTime: () => number | undefined;
    readonly answerTo: (event: { readonly type: string; readonly item?: string }) => Promise<Answer>;
    readonly changeAfter: (event: { readonly type: string; readonly parts: string }) => Promise<Answer>;
    readonly countFrames: (type: string) => Promise<Frames>;
    readonly pictureAfter: (link: string, picture: string) => Promise<number>;
    readonly pointOf: (item: string) => Point | undefined;
  };
}

/** Milliseconds until a new window has nothing more to do. */
const WINDOW_OPENS = 1000;

interface Opening {
  /** The item that is clicked as soon as the picture is painted. */
  readonly click?: string;
}

/**
 * Opens a page with an empty cache at 1280×720, watched from its first moment, and waits until it answers.
 *
 * The page tells that itself: what waits for an element from outside puts a script of its own into the page, and that
 * takes as long as half of the page's.
 */
export async function openMeasured(browser: Browser, target: BenchPage, { click }: Opening = {}): Promise<Page> {
  const { url, picture, ready } = target;
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
  // A new window loads parts of the browser's own, which would take the processor from whatever is measured.
  await page.waitForTimeout(WINDOW_OPENS);
  const script = await readFile(new URL('inPage.js', import.meta.url), 'utf8');
  const clicks = click === undefined ? '' : `\nclickOnce(${JSON.stringify(click)});`;
  await page.addInitScript({ content: `${script}\nwatch(${JSON.stringify({ picture, ready })});${clicks}` });
  const said = click === undefined ? 'answers' : 'answered';
  const answers = page.waitForEvent('console', (message) => message.text() === said);
  await page.goto(url);
  await answers;
  return page;
}
