import type { Page } from '@playwright/test';
import { axe, expect, openAt, test } from './page.ts';
import { panel, status } from './parts.ts';

const main = 'main';
const slice = (id: string) => `svg[data-view-part="sunburst"] [data-slice][data-item="${id}"]`;
const curve = (link: string) => `svg[data-view-part="sunburst"] [data-link="${link}"]`;
const pathsPart = '[data-view-part="path"]';
const paths = (page: Page) => page.locator(pathsPart);
const eachPath = (page: Page) => page.locator(`${pathsPart} > ol > li`);
const best = (page: Page) => eachPath(page).first();

test('what links DX推進プロジェクト and 子育て・教育政策 is said in words, step by step, and drawn', async ({
  page,
}) => {
  await openAt(page, '#/sunburst/project-dx?to=policy-1');
  await expect(paths(page).getByRole('heading', { level: 2 })).toHaveText(
    '「DX推進プロジェクト」と「子育て・教育政策」は、なぜつながる？',
  );
  await expect(best(page).locator('> p > span:not([role])')).toHaveText([
    '「DX推進プロジェクト」は「少子高齢化対策プロジェクト」を下支えする。',
    '「少子高齢化対策プロジェクト」の中に「結婚・出産・子育てに希望が持てる社会の実現」がある。',
    '「結婚・出産・子育てに希望が持てる社会の実現」は「子育て・教育政策」につながる。',
  ]);
  await expect(best(page).getByRole('listitem').locator('> a > span:last-child')).toHaveText([
    'DX推進プロジェクト',
    '少子高齢化対策プロジェクト',
    '結婚・出産・子育てに希望が持てる社会の実現',
    '子育て・教育政策',
  ]);
  await expect(best(page).locator('[data-link]')).toContainText(['原文', '原文', '読み解き']);
  await expect(best(page).locator('[data-link="project-shoshi-1~policy-1"] p').last()).toContainText('「子育て」');
  await expect(paths(page).getByRole('status').first()).toContainText('つながり方が4とおり見つかりました');
  for (const link of ['project-dx~project-shoshi', 'project-shoshi~project-shoshi-1', 'project-shoshi-1~policy-1']) {
    await expect(page.locator(curve(link))).toHaveClass(/best/);
  }
  await expect(page.locator(slice('project-shoshi-1'))).toHaveClass(/linked/);
  await expect(page.locator(slice('policy-3'))).toHaveClass(/back/);
  await axe(page);
});

test('the other paths are folded, and unfold by keyboard', async ({ page }) => {
  await openAt(page, '#/sunburst/project-dx?to=policy-1');
  const second = eachPath(page).nth(1);
  await expect(second.locator('ol')).toBeHidden();
  await second.locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(second.locator('ol')).toBeVisible();
});

test('Shift and a click pick the other end, Back returns, the paths can be swapped and closed', async ({ page }) => {
  await openAt(page, '#/sunburst/policy-1');
  await page.locator(slice('policy-3')).click({ modifiers: ['Shift'] });
  await expect(page).toHaveURL(/#\/sunburst\/policy-1\?to=policy-3$/);
  await expect(paths(page)).toBeVisible();
  await page.goBack();
  await expect(paths(page)).not.toBeAttached();
  await page.goForward();
  await paths(page).getByRole('link', { name: '入れ替える' }).click();
  await expect(page).toHaveURL(/#\/sunburst\/policy-3\?to=policy-1$/);
  await paths(page).getByRole('link', { name: 'とじる' }).click();
  await expect(page).toHaveURL(/#\/sunburst\/policy-3$/);
  await expect(paths(page)).not.toBeAttached();
});

test('the other end is picked in the picture by keyboard alone; Escape leaves first the picking, then the paths', async ({
  page,
}) => {
  await openAt(page, '#/sunburst/policy-1');
  const pick = page.getByRole('button', { name: '図から選ぶ' });
  await pick.focus();
  await page.keyboard.press('Enter');
  const asked = status(page, '「子育て・教育政策」とのつながりを調べる相手');
  await expect(asked).toBeVisible();
  await expect(page.locator(':focus')).toHaveAttribute('data-item', 'policy-1');
  await page.keyboard.press('Escape');
  await expect(asked).not.toBeAttached();
  await expect(page.locator(main)).toHaveAttribute('data-item', 'policy-1');
  await pick.click();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/sunburst\/policy-1\?to=policy-2$/);
  await expect(asked).not.toBeAttached();
  await expect(paths(page)).toContainText('全ての市民が元気に活躍できる環境づくり');
  await expect(page.locator(':focus')).toHaveAttribute('data-item', 'policy-2');
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/#\/sunburst\/policy-1$/);
});

test('who is asked for the other end reads whose the first one is, where two have the same name', async ({ page }) => {
  await openAt(page, '#/sunburst/district-azuma-4');
  await page.getByRole('button', { name: '図から選ぶ' }).click();
  await expect(status(page, '「東地区 › 安全でゆとりある居住環境の形成」とのつながりを調べる相手')).toBeVisible();
  await page.keyboard.press('Escape');
  await page
    .getByRole('group', { name: 'なぜつながる？' })
    .getByRole('button', { name: 'さがす', exact: true })
    .click();
  await expect(page.getByRole('dialog', { name: /東地区 › 安全でゆとりある居住環境の形成/ })).toBeVisible();
});

test('Shift and Enter pick it at once; picking the focus itself goes on', async ({ page }) => {
  await openAt(page, '#/sunburst/policy-1');
  await page.locator(slice('policy-1')).focus();
  await page.keyboard.press('Shift+Enter');
  await expect(page).toHaveURL(/#\/sunburst\/policy-1$/);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Shift+Enter');
  await expect(page).toHaveURL(/to=policy-2$/);
});

test('from the panel by search: the question of a councillor by keyboard alone', async ({ page }) => {
  await openAt(page, '#/sunburst/project-dx');
  const ask = page.getByRole('group', { name: 'なぜつながる？' }).getByRole('button', { name: 'さがす', exact: true });
  await ask.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.insertText('子育て・教育政策');
  await expect(page.getByRole('option').first()).toContainText('子育て・教育政策');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/sunburst\/project-dx\?to=policy-1$/);
  await expect(page.locator(':focus')).toHaveText(/は、なぜつながる？$/);
  await page.keyboard.press('Tab');
  await expect(page.locator(':focus')).toHaveText('文をコピー');
});

test('from another view picking leads to the picture', async ({ page }) => {
  await openAt(page, '#/list/district-azuma');
  await page.getByRole('button', { name: '図から選ぶ' }).click();
  await expect(page.locator(main)).toHaveAttribute('data-view', 'sunburst');
  await page.locator(slice('district-sakai')).click();
  await expect(page).toHaveURL(/#\/sunburst\/district-azuma\?to=district-sakai$/);
  await expect(best(page).getByText('仮', { exact: true }).first()).toBeVisible();
  await expect(paths(page).getByText('施策名は概要版に掲載がないため仮の名称です', { exact: true })).toBeVisible();
});

test('what is no slice stands as a label in the middle', async ({ page }) => {
  await openAt(page, '#/sunburst/sdg-1?to=sdg-17');
  const labels = page.locator('[data-view-part="sunburst"] g[data-item]');
  await expect(labels).toHaveCount(2);
  await expect(labels.first()).toContainText('1 貧困');
});

test('no path: it says so and why, and leads to all', async ({ page }) => {
  await openAt(page, '#/sunburst/policy-1?to=sdg-4&basis=sourced');
  await expect(paths(page)).toContainText('「質の高い教育をみんなに」は、概要版に書かれた言葉ではないため');
  await expect(paths(page)).toContainText('のつながりを隠しています');
  await axe(page);
  await paths(page).getByRole('link', { name: 'すべて表示' }).click();
  await expect(page).toHaveURL(/to=sdg-4$/);
  await expect(best(page)).toBeVisible();
});

test('the sentence is copied, or the page says that it could not', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openAt(page, '#/sunburst/district-azuma-3?to=measure-3-1');
  await page.getByRole('button', { name: '文をコピー' }).first().click();
  await expect(best(page).getByRole('status')).toHaveText('コピーしました。');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    '「良好な田園環境と調和した産業の推進」は「（仮）農業の振興」につながる。',
  );
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('not here'));
  });
  await page.getByRole('button', { name: '文をコピー' }).first().click();
  await expect(best(page).getByRole('status')).toContainText('コピーできませんでした');
});

test('which policies 東地区’s third direction touches, and why, is read by keyboard alone', async ({ page }) => {
  await openAt(page, '#/sunburst/district-azuma');
  await page.locator(slice('district-azuma')).focus();
  for (const key of ['ArrowDown', 'ArrowRight', 'ArrowRight', 'Enter']) await page.keyboard.press(key);
  await expect(page.locator(main)).toHaveAttribute('data-item', 'district-azuma-3');
  const group = panel(page)
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: /^つながる政策・施策/ }) });
  await expect(group.getByRole('heading')).toContainText('つながる政策・施策');
  for (const policy of ['policy-3', 'policy-4']) {
    const row = group.locator(`[data-link="district-azuma-3~${policy}"]`);
    await expect(row.getByRole('link')).toBeVisible();
    await expect(row.locator('p')).not.toBeEmpty();
  }
});

for (const width of [320, 1280]) {
  test(`at ${width} px nothing is wider than the window, also in the list`, async ({ page }) => {
    await openAt(page, '#/sunburst/project-dx?to=policy-1', { width, height: 720 });
    await expect(paths(page)).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await axe(page);
    await openAt(page, '#/list/district-azuma?to=sdg-11', { width, height: 720 });
    await expect(paths(page)).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
}

test('its script comes only when a path is asked for', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await openAt(page, '#/');
  expect(asked.filter((url) => /Paths|PathCurves/.test(url))).toEqual([]);
  await page.goto('./#/sunburst/policy-1?to=policy-2');
  await paths(page).waitFor();
  expect(asked.filter((url) => /Paths/.test(url)).length).toBeGreaterThan(0);
});
