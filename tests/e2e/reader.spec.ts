import { axe, expect, openAt, test } from './page.ts';

/** A screen of each view, with what stands on coloured ground: overlays, a year, a chosen item, a comparison. */
const SCREENS = [
  '#/sunburst/policy-4?sdg=11',
  '#/graph/project-dx',
  '#/matrix?year=2031',
  '#/districts/district-azuma',
  '#/cards',
  '#/list?year=2031',
];

for (const address of SCREENS) {
  test(`on a dark page axe finds nothing at ${address}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    await openAt(page, address);
    await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(20, 22, 27)');
    await axe(page);
  });
}

// A Firefox of the system cannot be told what a person prefers, nor to print.
test('a frame and a slide stay light on a dark device', { tag: '@chromium' }, async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--paper'));
  await openAt(page, '#/');
  expect(await ground()).toBe('#14161b');
  await openAt(page, '#/?deck=three-minutes');
  await expect.poll(ground).toBe('#fdfcf9');
  await page.goto('./embed.html');
  await expect(page.getByRole('main')).toHaveAttribute('data-ready', 'true');
  expect(await ground()).toBe('#fdfcf9');
});

// Chromium alone tells what it waits for.
test(
  'what a device asks for costs nobody else: the browser does not wait for its sheet',
  { tag: '@chromium' },
  async ({ page }) => {
    await openAt(page, '#/');
    const sheet = await page.evaluate(() => {
      const [entry] = performance
        .getEntriesByType('resource')
        .filter(({ name }) => /reader[^/]*\.css$/.test(name)) as PerformanceResourceTiming[];
      return (entry as { renderBlockingStatus?: string } | undefined)?.renderBlockingStatus;
    });
    expect(sheet).toBe('non-blocking');
  },
);
