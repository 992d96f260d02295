import AxeBuilder from '@axe-core/playwright';
import { axe, expect, openAt, test } from './page.ts';

test('home is drawn, answers input and asks no one else', async ({ page }) => {
  await openAt(page, '#/');
  const main = page.locator('main');
  await expect(main).toHaveAttribute('data-rendered', 'true');
  await expect(main).toHaveAttribute('data-view', 'sunburst');
  await expect(page.locator('svg[data-view-part="sunburst"] [data-slice]').first()).toBeVisible();
});

test('home shows its picture without script', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(baseURL ?? '');
  await expect(
    page.locator('main[data-rendered="true"] svg[data-view-part="sunburst"] [data-slice]').first(),
  ).toBeVisible();
  await context.close();
});

test('axe finds nothing in the list under the picture, as the build wrote it', async ({ page }) => {
  await openAt(page, '#/', { width: 390, height: 844 });
  await axe(page, 'main > div');
});

test('links are targets of their own while the browser only guesses how high the parts of the list are', async ({
  page,
}) => {
  await openAt(page, '#/', { width: 390, height: 844 });
  const { violations, passes } = await new AxeBuilder({ page }).withRules(['target-size']).analyze();
  expect(violations.flatMap(({ nodes }) => nodes.map(({ target }) => target.join(' ')))).toEqual([]);
  expect(passes[0]?.nodes.length).toBeGreaterThan(100);
});

test('on a sheet of paper that is wider than the window all is there at once', async ({ page }) => {
  await openAt(page, '#/list/policy-4', { width: 1000, height: 720 });
  await page.emulateMedia({ media: 'print' });
  // A3 across.
  await page.setViewportSize({ width: 1587, height: 1122 });
  const late = await page.evaluate(() =>
    ['[data-view-part="list"]', '[aria-labelledby="panel-title"]', 'footer'].filter((part) => {
      const found = document.querySelector(part);
      return found === null || getComputedStyle(found).animationName !== 'none';
    }),
  );
  expect(late).toEqual([]);
});

for (const address of ['#/', '#/list', '#/sunburst/policy-4']) {
  test(`axe finds nothing at ${address}`, async ({ page }) => {
    await openAt(page, address);
    await axe(page);
  });
}
