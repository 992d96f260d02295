import type { Browser, Page } from '@playwright/test';
import { openMeasured, type Answer, type Frames } from './measured.ts';
import type { Site } from './pages.ts';
import { median, ratio, table } from './table.ts';

/** What the graph's times are compared with: the blank page of the same run, in ms. */
export interface Blank {
  readonly picture: number;
  readonly hover: number;
}

interface Measured {
  /** From the click on the view's link in a warm page to the end of the frame with the settled picture, ms. */
  readonly settled: number;
  readonly hover: Answer;
  /** During a second in which the picture is dragged. */
  readonly pan: Frames;
}

const REST = 700;
const NODE = '[data-view-part="graph"] [data-node]';

/** Measures the graph of the explorer that many times and returns its table. */
export async function reportGraph(browser: Browser, site: Site, rounds: number, blank: Blank): Promise<string> {
  const runs: Measured[] = [];
  for (let round = 0; round < rounds; round++) runs.push(await measureGraph(browser, site));
  const settled = median(runs.map((run) => run.settled));
  const hover = median(runs.map((run) => run.hover.ms));
  const row = [
    'this explorer',
    `${settled.toFixed(0)} ms ${ratio(settled, blank.picture)}`,
    `${hover.toFixed(1)} ms, frame ${median(runs.map((run) => run.hover.frames))}`,
    ratio(hover, blank.hover),
    String(median(runs.map(({ pan }) => pan.dropped))),
  ];
  const head = ['', 'settled picture ÷ blank page', 'hover', '÷ blank', 'frames dropped in 1 s of panning'];
  return table('Graph of the whole plan, from a warm page', head, [row]);
}

async function measureGraph(browser: Browser, { pages }: Site): Promise<Measured> {
  const explorer = pages.find(({ ready }) => ready.startsWith('main'));
  if (explorer === undefined) throw new Error('missing the explorer among the pages');
  const page = await openMeasured(browser, explorer);
  try {
    await page.waitForTimeout(REST);
    const settled = await page.evaluate((node) => bench.pictureAfter('nav a[href^="#/graph"]', node), NODE);
    await page.waitForTimeout(REST);
    const hovers: Answer[] = [];
    for (const item of explorer.hover) hovers.push(await hoverOver(page, item));
    const hover = { frames: median(hovers.map(({ frames }) => frames)), ms: median(hovers.map(({ ms }) => ms)) };
    return { settled, hover, pan: await pan(page) };
  } finally {
    await page.close();
  }
}

async function hoverOver(page: Page, item: string): Promise<Answer> {
  await page.mouse.move(2, 2);
  await page.waitForTimeout(200);
  const box = await page.locator(`${NODE}[data-item="${item}"] path`).boundingBox();
  if (!box) throw new Error(`no visible shape of ${item}`);
  const armed = await page.evaluateHandle(() => ({ answer: bench.answerTo({ type: 'pointermove' }) }));
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  return armed.evaluate(({ answer }) => answer);
}

async function pan(page: Page): Promise<Frames> {
  const box = await page.locator('[data-view-part="graph"]').boundingBox();
  if (!box) throw new Error('no visible graph');
  // A corner of the picture holds no item.
  const [x, y] = [box.x + 6, box.y + 6];
  await page.mouse.move(x, y);
  const armed = await page.evaluateHandle(() => ({ frames: bench.countFrames('pointerdown') }));
  await page.mouse.down();
  for (let step = 1; step <= 60; step++) {
    await page.mouse.move(x + 2 * step, y + step);
    await page.waitForTimeout(10);
  }
  await page.mouse.up();
  return armed.evaluate(({ frames }) => frames);
}
