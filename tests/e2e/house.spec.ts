import AxeBuilder from '@axe-core/playwright';
import { axe, expect, openAt, test } from './page.ts';

test('home is drawn, answers input and asks no one else', async ({ page }) => {
  await openAt(page, '#/');
  const main = page.locator('main');
  await expect(main).toHaveAttribute('data-rendered', 'true');
  await expect(main).toHaveAttribute('data-view', 'sunburst');
  await expect(page.locator('svg[data-view-part="sunburst"] [data-slice]').first()).toBeVisible();
});

// A Firefox of the system cannot be told to leave scripts out.
test('home shows its picture without script', { tag: '@chromium' }, async ({ browser, baseURL }) => {
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

// axe is asked in Chromium.
for (const address of ['#/', '#/list?year=2031', '#/districts/district-azuma?year=2031', '#/matrix?sdg=11']) {
  test(
    `links are targets of their own at ${address} on a phone, also while heights are only guessed`,
    { tag: '@chromium' },
    async ({ page }) => {
      await openAt(page, address, { width: 390, height: 844 });
      const { violations, passes } = await new AxeBuilder({ page }).withRules(['target-size']).analyze();
      expect(violations.flatMap(({ nodes }) => nodes.map(({ target }) => target.join(' ')))).toEqual([]);
      expect(passes[0]?.nodes.length).toBeGreaterThan(30);
    },
  );
}

// A Firefox of the system cannot be told to leave scripts out.
test(
  'the contents of the list lead to its chapters, by mouse, by keyboard and without script',
  { tag: '@chromium' },
  async ({ page, browser, baseURL }) => {
    await openAt(page, '#/list', { width: 390, height: 844 });
    const contents = page.getByRole('navigation', { name: '目次' });
    const chapter = page.getByRole('heading', { name: '地区別計画（4）' });
    await expect(chapter).not.toBeInViewport();
    await contents.getByRole('link', { name: '地区別計画（4）' }).focus();
    await page.keyboard.press('Enter');
    await expect(chapter).toBeInViewport();
    await expect(chapter).toBeFocused();
    expect(new URL(page.url()).hash).toBe('#/list');

    const plain = await browser.newPage({ javaScriptEnabled: false, ...(baseURL === undefined ? {} : { baseURL }) });
    await plain.goto('./list.html');
    await plain.getByRole('link', { name: '地区別計画（4）' }).click();
    await expect(plain.getByRole('heading', { name: '地区別計画（4）' })).toBeInViewport();
    await plain.close();
  },
);

// A Firefox of the system cannot be told what a person prefers, nor to print.
test(
  'on a sheet of paper that is wider than the window all is there at once',
  { tag: '@chromium' },
  async ({ page }) => {
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
  },
);

for (const address of ['#/', '#/list', '#/sunburst/policy-4']) {
  test(`axe finds nothing at ${address}`, async ({ page }) => {
    await openAt(page, address);
    await axe(page);
  });
}
