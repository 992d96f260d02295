import type { Browser } from '@playwright/test';
import { measurePaint } from './paint.ts';
import type { Site } from './pages.ts';
import { median } from './table.ts';

/** Opens an address of the graph and a blank page in turns; returns how many blank pages the settled graph takes. */
export async function measureDeepLink(browser: Browser, { pages }: Site, rounds: number): Promise<number> {
  const [blank, explorer] = pages;
  if (!blank || !explorer) throw new Error('missing pages to measure: the blank one and the explorer were expected');
  const graph = {
    ...explorer,
    url: `${explorer.url}#/graph`,
    picture: '[data-view-part="graph"] [data-node]',
    ready: 'main[data-ready="true"][data-rendered="true"]',
  };
  const blanks: number[] = [];
  const graphs: number[] = [];
  // The first round warms up.
  for (let round = 0; round <= rounds; round++) {
    const least = await measurePaint(browser, blank);
    const { picture, ready } = await measurePaint(browser, graph);
    if (round === 0) continue;
    blanks.push(least.picture);
    graphs.push(Math.max(picture, ready));
  }
  return median(graphs) / median(blanks);
}
