import type { Browser, Page } from '@playwright/test';
import { openMeasured, type Answer, type Frames, type Point } from './measured.ts';
import { median } from './table.ts';
import type { BenchPage } from './pages.ts';

/** How a page answers a pointer. */
export interface Response {
  readonly click: Answer;
  /** The middle of the items visited. */
  readonly hover: Answer;
  /** During the second after the click. */
  readonly zoom: Frames;
}

/** Time for a page to come to rest after opening, ms. */
const REST = 700;

/**
 * Moves a real pointer over slices of a page and clicks one, on a processor slowed down that many times.
 *
 * @param slowdown 1 is the machine's own speed
 */
export async function measureResponse(browser: Browser, target: BenchPage, slowdown: number): Promise<Response> {
  const page = await openMeasured(browser, target);
  try {
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await page.waitForTimeout(REST);
    const hover = await measureHover(page, target.hover);
    await page.waitForTimeout(REST);
    const { x, y } = await findPoint(page, target.click);
    await page.mouse.move(x, y);
    await page.waitForTimeout(REST);
    // Listening has to begin before the pointer acts, so the promises wait in the page.
    const armed = await page.evaluateHandle(
      (item) => ({ click: bench.answerTo({ type: 'click', item }), zoom: bench.countFrames('click') }),
      target.click,
    );
    await page.mouse.click(x, y);
    return { hover, click: await armed.evaluate(({ click }) => click), zoom: await armed.evaluate(({ zoom }) => zoom) };
  } finally {
    await page.close();
  }
}

async function measureHover(page: Page, items: readonly string[]): Promise<Answer> {
  const answers: Answer[] = [];
  for (const item of items) {
    await page.mouse.move(2, 2);
    await page.waitForTimeout(200);
    const { x, y } = await findPoint(page, item);
    const armed = await page.evaluateHandle(() => ({ answer: bench.answerTo({ type: 'pointerover' }) }));
    await page.mouse.move(x, y);
    answers.push(await armed.evaluate(({ answer }) => answer));
  }
  return { frames: median(answers.map(({ frames }) => frames)), ms: median(answers.map(({ ms }) => ms)) };
}

async function findPoint(page: Page, item: string): Promise<Point> {
  const point = await page.evaluate((id) => bench.pointOf(id), item);
  if (!point) throw new Error(`no visible slice of ${item} at ${page.url()}`);
  return point;
}
