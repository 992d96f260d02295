import { axe, expect, openAt, test } from './page.ts';
import { chosenOverlays, list, status } from './parts.ts';

const main = 'main';
const marks = '[data-part="marks"] > g';
const textures = '[data-part="textures"] path';
const slice = (id: string) => `svg[data-view-part="sunburst"] [data-slice][data-item="${id}"]`;

test('a goal is laid over the picture: what serves it has its tile, the rest steps back', async ({ page }) => {
  await openAt(page, '#/');
  await page.getByRole('button', { name: 'SDGsのゴール' }).click();
  await page.getByRole('switch', { name: /住み続けられるまちづくりを/ }).click();
  await expect(page).toHaveURL(/#\/\?sdg=11$/);
  await expect(page.locator(marks)).toHaveCount(27);
  await expect(page.locator(slice('measure-5-2'))).not.toHaveClass(/back/);
  await expect(page.locator(slice('measure-5-2'))).toHaveAttribute('aria-label', /住み続けられるまちづくりを/);
  await expect(page.locator(slice('measure-1-1'))).toHaveClass(/back/);
  await expect(chosenOverlays(page)).toContainText('27件');
  await expect(chosenOverlays(page)).toContainText('2030年');
});

test('several goals at once, taken off one by one, and Back', async ({ page }) => {
  await openAt(page, '#/?sdg=11');
  await page.getByRole('button', { name: 'SDGsのゴール' }).click();
  await page.getByRole('switch', { name: /気候変動/ }).click();
  await expect(page).toHaveURL(/sdg=11,13$/);
  await page.getByRole('button', { name: '閉じる' }).click();
  await page.getByRole('link', { name: '「住み続けられるまちづくりを」を外す' }).click();
  await expect(page).toHaveURL(/sdg=13$/);
  await page.goBack();
  await page.goBack();
  await expect(page).toHaveURL(/sdg=11$/);
  await expect(chosenOverlays(page).getByRole('listitem')).toHaveCount(1);
});

test('the green transformation differs by texture, and both textures are named', async ({ page }) => {
  await openAt(page, '#/?gx=1');
  await expect(page.locator(`${textures}[fill$="lines)"]`).first()).toBeAttached();
  await expect(page.locator(`${textures}[fill$="dots)"]`).first()).toBeAttached();
  await expect(chosenOverlays(page)).toContainText('環境への言及あり');
  await expect(chosenOverlays(page)).toContainText('全ての取組に共通');
});

test('the overlay stays with another item and in another view', async ({ page }) => {
  await openAt(page, '#/?sdg=11');
  await page.locator(slice('policy-4')).click();
  await expect(page).toHaveURL(/#\/sunburst\/policy-4\?sdg=11$/);
  await page.getByRole('link', { name: '一覧', exact: true }).click();
  await expect(page).toHaveURL(/#\/list\/policy-4\?sdg=11$/);
  await expect(
    list(page)
      .locator('[data-item="measure-5-2"] > :is(h4, h5) svg + span')
      .filter({ hasText: '住み続けられるまちづくりを' }),
  ).toHaveCount(1);
  await expect(list(page).locator('[data-item="measure-1-1"]')).toHaveClass(/unmarked/);
});

test('by keyboard: unfold, choose, fold', async ({ page }) => {
  await openAt(page, '#/');
  const button = page.getByRole('button', { name: 'SDGsのゴール' });
  await button.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('switch', { name: /貧困をなくそう/ }).waitFor();
  await page.keyboard.press('Tab');
  // In Firefox what scrolls is a stop of its own.
  const first = page.getByRole('switch', { name: /貧困をなくそう/ });
  const reached = () => first.evaluate((element) => element === document.activeElement);
  for (let stop = 0; stop < 2 && !(await reached()); stop++) await page.keyboard.press('Tab');
  await expect(first).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/sdg=1$/);
  await expect(page.getByRole('switch', { name: /貧困をなくそう/ })).toHaveAttribute('aria-checked', 'true');
  await page.keyboard.press('Escape');
  await expect(button).toHaveAttribute('aria-expanded', 'false');
  await expect(button).toBeFocused();
});

test('a value that the overlay does not have is told, and the others stay', async ({ page }) => {
  await openAt(page, '#/?sdg=11,18');
  await expect(status(page, '「18」')).toBeVisible();
  await expect(page).toHaveURL(/sdg=11$/);
});

test('where only the source speaks the overlay says why it is empty', async ({ page }) => {
  await openAt(page, '#/?basis=sourced&sdg=11');
  await page.getByRole('button', { name: 'SDGsのゴール' }).click();
  await expect(page.getByText(/^SDGsのゴールを選ぶと/)).toContainText('隠しています');
  await expect(page.locator(marks)).toHaveCount(0);
});

test('unfolded choices pass axe and stay in a narrow window', async ({ page }) => {
  await openAt(page, '#/', { width: 320, height: 640 });
  await page.getByRole('button', { name: 'SDGsのゴール' }).click();
  await axe(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  const box = await page.locator('#choices-sdg').boundingBox();
  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320);
});

test('the address of an overlay is answered on a late view too', async ({ page }) => {
  await openAt(page, '#/districts?sdg=11');
  await expect(page.locator(main)).toHaveAttribute('data-view', 'districts');
  await expect(chosenOverlays(page).getByRole('listitem')).toHaveCount(1);
});
