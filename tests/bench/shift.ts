import type { Browser } from '@playwright/test';
import { PHONE, slowDown, watchShifts } from '../slowPhone.ts';
import type { Site } from './pages.ts';

/** What comes when the page is idle has come then, too; ms. */
const REST = 2500;

/** Opens every view on a slow phone and returns the layout shift of the view that moves most. */
export async function measureShift(browser: Browser, { pages }: Site): Promise<number> {
  const url = pages.find(({ ready }) => ready.startsWith('main'))?.url;
  if (url === undefined) throw new Error('missing the explorer among the pages');
  const shifts: number[] = [];
  for (const address of await views(browser, url)) {
    const page = await browser.newPage(PHONE);
    await slowDown(page);
    const shifted = await watchShifts(page);
    await page.goto(`${url}${address}`);
    await page.locator('main[data-ready="true"][data-rendered="true"]').waitFor();
    await page.waitForTimeout(REST);
    shifts.push((await shifted()).reduce((sum, one) => sum + one, 0));
    await page.close();
  }
  return Math.max(...shifts);
}

/** The fragments that the page's switch leads to. */
async function views(browser: Browser, url: string): Promise<readonly string[]> {
  const page = await browser.newPage();
  await page.goto(url);
  const links = await page
    .getByRole('navigation', { name: '表示の切り替え' })
    .getByRole('link')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  await page.close();
  if (links.length === 0) throw new Error(`missing the switch between views at ${url}`);
  return links;
}
