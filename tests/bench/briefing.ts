import type { Browser, Page } from '@playwright/test';
import { sceneNumber, slideTitle } from '../e2e/parts.ts';
import { openMeasured, type Answer, type Frames } from './measured.ts';
import type { Site } from './pages.ts';
import { median, table } from './table.ts';

/** Time for a scene to come to rest, ms. */
const REST = 900;
const DECK = 'three-minutes';

interface Turn extends Answer, Frames {
  readonly scene: number;
}

/** Walks a deck by the key of a clicker that many times, and returns a table of how each scene came. */
export async function reportBriefing(browser: Browser, { pages }: Site, rounds: number): Promise<string> {
  const explorer = pages.find(({ ready }) => ready.startsWith('main'));
  if (explorer === undefined) throw new Error('missing the explorer among the pages');
  const turns: Turn[] = [];
  for (let round = 0; round < rounds; round++) {
    const page = await openMeasured(browser, { ...explorer, url: `${explorer.url}#/?deck=${DECK}` });
    await slideTitle(page).waitFor();
    await page.waitForTimeout(2 * REST);
    const scenes = Number((await sceneNumber(page).textContent())?.split('／')[1]);
    for (let scene = 2; scene <= scenes; scene++) turns.push({ scene, ...(await turn(page)) });
    await page.close();
  }
  const rows = [...new Set(turns.map(({ scene }) => scene))].map((scene) => {
    const own = turns.filter((one) => one.scene === scene);
    const ms = median(own.map((one) => one.ms));
    return [
      `to scene ${scene}`,
      `frame ${median(own.map(({ frames }) => frames))}`,
      `${ms.toFixed(1)} ms`,
      String(median(own.map(({ dropped }) => dropped))),
    ];
  });
  return table(
    `Moving to the next scene (${DECK})`,
    ['', 'first changed', 'after the key', 'frames dropped in 1 s'],
    rows,
  );
}

/** Presses the key and waits for the first frame that shows something else in picture or slide, then for the second after it. */
async function turn(page: Page): Promise<Answer & Frames> {
  // Listening has to begin before the key, so the promises wait in the page.
  const armed = await page.evaluateHandle(() => ({
    answer: bench.changeAfter({
      type: 'keydown',
      parts: 'main, [aria-label^="説明資料「"], [aria-label="説明の操作"]',
    }),
    frames: bench.countFrames('keydown'),
  }));
  await page.keyboard.press('PageDown');
  const answer = await armed.evaluate((one) => one.answer);
  const frames = await armed.evaluate((one) => one.frames);
  await page.waitForTimeout(REST / 3);
  return { ...answer, ...frames };
}
