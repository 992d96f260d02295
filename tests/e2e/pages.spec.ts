/** The pages beside the explorer: an item's own, and the one for addresses where nothing is. */
import { axe, expect, openAt, test } from './page.ts';

// A Firefox of the system cannot be told to leave scripts out.
test(
  'an item’s page reads without script and leads to the items that it links to',
  { tag: '@chromium' },
  async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${baseURL ?? ''}/items/policy-4/`);
    const article = page.getByRole('article', { name: 'まちづくり政策' });
    await expect(article).toContainText('住環境と自然環境が調和した、心地良い空間で暮らせるまち');
    await expect(article.getByRole('img', { name: '体系図の中の「まちづくり政策」' })).toBeVisible();
    await expect(page.getByRole('navigation', { name: '現在の位置' })).toContainText('まちづくり政策');
    await article.locator('section').getByRole('link').first().click();
    await expect(page).toHaveURL(/\/items\/measure-4-1\/$/);
    await expect(page.getByText('施策名は概要版に掲載がないため仮の名称です')).toBeVisible();
    await context.close();
  },
);

test('axe finds nothing on an item’s page and in the list’s; the longest says each shared reason once', async ({
  page,
}) => {
  for (const address of ['./items/policy-4/', './items/gx/', './list.html']) {
    await page.goto(address);
    await expect(page.getByRole('main')).toBeVisible();
    await axe(page);
  }
});

// Playwright does not notice a page that Firefox brings back without loading it.
test(
  'the page of an item leads into the explorer at that item, and Back leads to it again',
  { tag: '@chromium' },
  async ({ page }) => {
    await page.goto('./items/policy-4/');
    await page.getByRole('link', { name: '体系図で見る' }).click();
    await expect(page).toHaveURL(/\/#\/sunburst\/policy-4$/);
    await page.locator('main[data-ready="true"][data-item="policy-4"]').waitFor();
    await page.goBack();
    await expect(page).toHaveURL(/\/items\/policy-4\/$/);
    await page.getByRole('link', { name: '一覧で見る' }).click();
    await expect(page).toHaveURL(/\/list\.html#item-policy-4$/);
    await expect(page.locator('#item-policy-4')).toBeInViewport();
  },
);

test('with script the outline at home leads to the items in the picture', async ({ page }) => {
  await openAt(page, '#/');
  const outline = page.getByRole('region', { name: '計画の全体（一覧）' });
  await outline.getByRole('link', { name: 'まちづくり政策' }).click();
  await expect(page).toHaveURL(/\/#\/sunburst\/policy-4/);
  await outline.getByRole('link', { name: '一覧で読む' }).click();
  await expect(page).toHaveURL(/\/#\/list\/policy-4/);
  await expect(outline.locator('[data-link="policy-4~gx"]')).toBeVisible();
});

test('an address where nothing is leads to what was probably meant', async ({ page, complaints }) => {
  for (const address of ['./items/policy-44/', './deep/%3Cimg%20src=x%3E/%E6%94%/policy-4']) {
    await page.goto(address);
    await expect(page.locator('#nearest a').first()).toHaveText('まちづくり政策');
    await expect(page.locator('#nearest a').first()).toHaveAttribute('href', '/items/policy-4/');
    await expect(page.locator('main img')).toHaveCount(0);
  }
  // The browser says itself that the page is missing, as it is.
  expect(complaints.splice(0).filter((complaint) => !/status of 404/.test(complaint))).toEqual([]);
});
