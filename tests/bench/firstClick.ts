import type { Browser } from '@playwright/test';
import { openMeasured } from './measured.ts';
import type { BenchPage } from './pages.ts';

/**
 * Opens a page with an empty cache, clicks as soon as its picture is painted, and returns when the click is answered:
 * the end of the frame that shows its effect, in ms from the opening.
 *
 * This is what a person waits for. The moment at which a page says that it is ready is no measure of it: a blank page is
 * ready before it is painted, when nobody can click, and a click that comes before the script is not lost.
 */
export async function measureFirstClick(browser: Browser, target: BenchPage): Promise<number> {
  const page = await openMeasured(browser, target, { click: target.click });
  const answered = await page.evaluate(() => bench.answeredTime());
  await page.close();
  if (answered === undefined) throw new Error(`missing the answer to a click on ${target.click} at ${target.url}`);
  return answered;
}
