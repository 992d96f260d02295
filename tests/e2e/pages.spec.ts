/** The pages beside the explorer: an item's own, and the one for addresses where nothing is. */
import { axe, expect, test } from './page.ts';

test('an item’s page reads without script and leads to the items that it links to', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${baseURL ?? ''}/items/policy-4/`);
  await expect(page.locator('main[data-rendered="true"] .slice').first()).toBeVisible();
  await expect(page.locator('.panel .official')).toHaveText('住環境と自然環境が調和した、心地良い空間で暮らせるまち');
  await page.locator('.panel .link-item').first().click();
  await expect(page).toHaveURL(/\/items\/measure-4-1\/$/);
  await expect(page.locator('.panel .provisional-note')).toBeVisible();
  await context.close();
});

test('the script turns it into the explorer at that item, in place; Back leads where one came from', async ({
  page,
}) => {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/model-*.json', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('./data.html');
  await page.goto('./items/policy-4/');
  const parts = ['.panel-title', '.sunburst', '.breadcrumbs', '.timeline'];
  const places = () => Promise.all(parts.map((part) => page.locator(part).boundingBox()));
  const before = await places();
  await axe(page, '.list');
  release();
  await page.locator('main[data-ready="true"]').waitFor();
  await expect(page).toHaveURL(/\/#\/sunburst\/policy-4$/);
  expect(await places()).toEqual(before);
  await page.locator('.panel .link-item').first().click();
  await expect(page).toHaveURL(/\/#\/sunburst\/measure-4-1$/);
  await page.goBack();
  await expect(page.locator('main')).toHaveAttribute('data-item', 'policy-4');
  await page.goBack();
  await expect(page).toHaveURL(/\/data\.html$/);
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
