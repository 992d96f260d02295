import type { Browser, Locator, Page } from '@playwright/test';
import { openMeasured } from './measured.ts';
import type { BenchPage, Site } from './pages.ts';
import { median, ratio, table } from './table.ts';

/** Time for a page to come to rest, ms. */
const REST = 500;

interface Times {
  /** From the click on the view's tab to the end of the frame that shows the table, its script still to come. */
  readonly shown: number;
  /** From the click on the head of a column to the end of the frame that shows the rows sorted. */
  readonly sorted: number;
}

/** The table view beside the least that a page can do to answer a click. */
export async function reportMatrix(browser: Browser, { pages }: Site, rounds: number): Promise<string> {
  const [blank, explorer] = pages;
  if (!blank || !explorer) throw new Error('missing pages to measure: the blank one and the explorer were expected');
  const clicks: number[] = [];
  const times: Times[] = [];
  for (let round = 0; round <= rounds; round++) {
    const click = await measureBlank(browser, blank);
    const measured = await measureTable(browser, explorer);
    // The first round warms up.
    if (round === 0) continue;
    clicks.push(click);
    times.push(measured);
  }
  const least = median(clicks);
  const row = (name: string, ms: number) => [name, `${ms.toFixed(1)} ms`, ratio(ms, least)];
  return table(
    'Table view, click → end of the frame that shows it',
    ['', 'time', '÷ blank'],
    [
      row('blank page answers', least),
      row('the tab: the table is there', median(times.map(({ shown }) => shown))),
      row('a column: the rows are sorted', median(times.map(({ sorted }) => sorted))),
    ],
  );
}

async function measureBlank(browser: Browser, target: BenchPage): Promise<number> {
  const page = await openMeasured(browser, target);
  const ms = await clickUntil(page, page.locator('[data-item="nothing"]').first(), 'main[data-item="nothing"]');
  await page.close();
  return ms;
}

async function measureTable(browser: Browser, target: BenchPage): Promise<Times> {
  const page = await openMeasured(browser, target);
  const shown = await clickUntil(page, page.locator('nav [href*="matrix"]').first(), 'table tfoot');
  const sorted = await clickUntil(
    page,
    page.getByRole('columnheader').getByRole('link', { name: /並べ/ }).first(),
    'table [aria-sort="descending"]',
  );
  await page.close();
  return { shown, sorted };
}

/** Clicks and waits for the end of the first frame in which the page has what is looked for; milliseconds. */
async function clickUntil(page: Page, click: Locator, wanted: string): Promise<number> {
  await page.waitForTimeout(REST);
  // Listening has to begin before the pointer acts, so the promise waits in the page.
  const armed = await page.evaluateHandle((selector) => {
    return {
      shown: new Promise<number>((resolve) => {
        window.addEventListener(
          'click',
          ({ timeStamp }) => {
            new MutationObserver((_, observer) => {
              if (document.querySelector(selector) === null) return;
              observer.disconnect();
              requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - timeStamp)));
            }).observe(document.body, { subtree: true, childList: true, attributes: true });
          },
          { capture: true, once: true },
        );
      }),
    };
  }, wanted);
  await click.click();
  return armed.evaluate(({ shown }) => shown);
}
