/** What a person sees on a slow phone: nothing that is there is moved by what comes later. */
import { expect, test } from './page.ts';

const PAGES = [
  '#/',
  '#/graph',
  '#/graph/policy-4',
  '#/matrix',
  '#/districts/district-azuma',
  '#/sunburst/policy-4',
  '#/?sdg=11,13&gx=1',
  '#/?year=2032',
  // What tells a path stands above all else in the panel.
  '#/sunburst/policy-4?to=district-azuma',
  '#/graph/policy-4?to=district-azuma',
  'embed.html#/graph',
  'embed.html#/matrix',
  'embed.html#/districts',
  'embed.html#/list/policy-4',
  'embed.html#/sunburst/policy-4?to=district-azuma',
];

test.use({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true });

for (const address of PAGES) {
  test(`nothing moves while ${address} comes on a slow phone`, async ({ page }) => {
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    // Bytes a second; about a fast 3G.
    const network = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 90_000 };
    await session.send('Network.emulateNetworkConditions', network);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 2 });
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
          if (!entry.hadRecentInput) shifts.push(entry.value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(address);
    await page.locator('main[data-ready="true"][data-rendered="true"]').waitFor();
    // What comes when the page is idle has come then, too.
    await page.waitForTimeout(2500);
    expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)).toEqual([]);
  });
}
