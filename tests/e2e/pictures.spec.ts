/** What all pictures have in common: their items are links, what is pointed at is named, what is chosen is said. */
import { expect, openAt, test } from './page.ts';

test('a slice that is tapped before the script has come is open when it comes', async ({ page }) => {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.setViewportSize({ width: 768, height: 1024 });
  await page.goto('', { waitUntil: 'commit' });
  await page.getByRole('treeitem', { name: /^まちづくり政策/ }).click();
  expect(new URL(page.url()).hash).toBe('#/sunburst/policy-4');
  release();
  await expect(page.locator('main[data-ready="true"]')).toHaveAttribute('data-item', 'policy-4');
});

test('on a phone a branch that is tapped before the script has come is followed at once', async ({ page }) => {
  await page.route('**/*.js', () => undefined);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('', { waitUntil: 'commit' });
  await page.getByRole('main').getByRole('link', { name: 'まちづくり政策' }).first().click();
  await expect(page).toHaveURL(/items\/policy-4\/(index\.html)?$|#\/sunburst\/policy-4$/);
});

test('a slice opens in another tab, where it is the one in focus', async ({ page, context }) => {
  await openAt(page, '#/');
  const [opened] = await Promise.all([
    context.waitForEvent('page'),
    page.getByRole('treeitem', { name: /^環境政策/ }).click({ modifiers: ['ControlOrMeta'] }),
  ]);
  await expect(opened.locator('main[data-ready="true"]')).toHaveAttribute('data-item', 'policy-6');
  await expect(page.locator('main')).toHaveAttribute('data-item', 'vision');
});

test('the slice that is pointed at is named, one that stands back too', async ({ page }) => {
  await openAt(page, '#/sunburst/policy-4');
  const name = page.locator('[data-part="pointed"]');
  await expect(name).toHaveCount(0);
  await page.getByRole('treeitem', { name: /^環境政策/ }).hover();
  await expect(name).toHaveText('環境政策');
  await page.getByRole('treeitem', { name: /^まちづくり政策/ }).focus();
  await page.mouse.move(5, 5);
  await page.keyboard.press('ArrowDown');
  await expect(name).toHaveText('（仮）土地利用と市街地の整備');
  await page.locator('[data-slice][data-item="district-azuma-4"]').hover();
  await expect(name).toHaveText('東地区 › 安全でゆとりある居住環境の形成');
});

test('what is chosen is said once, and nothing when the page comes', async ({ page }) => {
  await openAt(page, '#/');
  const said = page.locator('main ~ [role="status"]');
  await page.waitForTimeout(300);
  await expect(said).toHaveText('');
  await page.getByRole('treeitem', { name: /^環境政策/ }).click();
  await expect(said).toHaveText(/^環境政策、政策 7つのうち6番目、/);
  await openAt(page, '#/graph/policy-6');
  await page
    .getByRole('link', { name: /^いせさきＧＸ/ })
    .first()
    .press('Enter');
  await expect(said).toHaveText(/^いせさきＧＸ、/);
  // With its mark where it is provisional, and with its owner where another item has the same name.
  await openAt(page, '#/sunburst/policy-4');
  await page.getByRole('treeitem', { name: '（仮）公共交通の充実' }).press('Enter');
  await expect(said).toHaveText(/^（仮）公共交通の充実、重点施策 5つのうち3番目/);
  await openAt(page, '#/sunburst/district-azuma');
  await page.getByRole('treeitem', { name: '東地区 › 安全でゆとりある居住環境の形成' }).press('Enter');
  await expect(said).toHaveText(/^東地区 › 安全でゆとりある居住環境の形成、地区の方向性 4つのうち4番目/);
});

test('the panel’s 図から選ぶ picks in the graph', async ({ page }) => {
  await openAt(page, '#/graph/project-dx');
  const ask = page.getByRole('group', { name: 'なぜつながる？' }).getByRole('button', { name: '図から選ぶ' });
  await ask.click();
  await expect(page.getByRole('button', { name: '2つの項目のつながりを調べる' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await page
    .locator('svg[data-view-part="graph"]')
    .getByRole('link', { name: /^誰一人取り残さない/ })
    .press('Enter');
  await expect.poll(() => new URL(page.url()).hash).toMatch(/^#\/graph\/project-dx\?to=project-dx-3/);
  await expect(page.getByRole('button', { name: '2つの項目のつながりを調べる' })).toHaveAttribute(
    'aria-pressed',
    'false',
  );
});
