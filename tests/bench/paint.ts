import type { Browser } from '@playwright/test';
import { openMeasured, type Paint } from './measured.ts';
import type { BenchPage } from './pages.ts';

/** Time for a page to come to rest, ms. */
const REST = 400;

/** Opens a page with an empty cache and reads when it showed what. */
export async function measurePaint(browser: Browser, target: BenchPage): Promise<Paint> {
  const page = await openMeasured(browser, target);
  await page.waitForFunction(() => bench.paint());
  // The largest paint may come after the page answers.
  await page.waitForTimeout(REST);
  const paint = await page.evaluate(() => bench.paint());
  await page.close();
  if (!paint) throw new Error(`missing paint times of ${target.url}`);
  return paint;
}
