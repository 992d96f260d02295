import type { Browser } from '@playwright/test';
import { openMeasured, type Paint } from './measured.ts';
import type { BenchPage } from './pages.ts';

/** Opens a page with an empty cache and reads when it showed what. */
export async function measurePaint(browser: Browser, target: BenchPage): Promise<Paint> {
  const page = await openMeasured(browser, target);
  const handle = await page.waitForFunction(() => bench.paint());
  const paint = await handle.jsonValue();
  await page.close();
  if (!paint) throw new Error(`missing paint times of ${target.url}`);
  return paint;
}
