/** Sharing what the page shows: the link, the clipboard, the code. */
import { axe, expect, openAt, test } from './page.ts';
import { menu } from './parts.ts';

test('the link of the very screen is copied, sent and drawn as a code, and the dialog is left by Escape', async ({
  page,
  context,
  baseURL,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.addInitScript(() => {
    const sent: ShareData[] = [];
    Object.assign(window, { sent });
    navigator.share = (data) => {
      if (data) sent.push(data);
      return Promise.resolve();
    };
  });
  await openAt(page, '#/sunburst/policy-4?sdg=11&year=2027');
  const link = `${baseURL ?? ''}/#/sunburst/policy-4?sdg=11&year=2027`;
  await menu(page).click();
  await page.getByRole('button', { name: '共有する' }).click();
  const dialog = page.getByRole('dialog', { name: '共有する' });
  await expect(dialog.getByLabel('この画面へのリンク')).toHaveValue(link);
  await dialog.getByRole('button', { name: 'リンクをコピー', exact: true }).click();
  await expect(dialog.getByText('コピーしました。')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);
  await dialog.getByRole('button', { name: 'ほかのアプリで送る' }).click();
  expect(await page.evaluate(() => (window as unknown as { sent: ShareData[] }).sent[0]?.url)).toBe(link);
  await expect(dialog.getByRole('img', { name: /まちづくり政策.*QRコード/ })).toBeVisible();
  // The item's own page, for who shows a title and a picture beside a link.
  const own = `${baseURL ?? ''}/items/policy-4/`;
  await expect(dialog.getByLabel('「まちづくり政策」のページ')).toHaveValue(own);
  await dialog.getByRole('button', { name: 'ページのリンクをコピー' }).click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(own);
  expect((await page.request.get(own)).ok()).toBe(true);
  await axe(page);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(menu(page)).toBeFocused();
});

test('a provisional name keeps its mark; the whole plan has no page beside the one that is shared', async ({
  page,
}) => {
  await openAt(page, '#/list/measure-4-2', { width: 390, height: 844 });
  const dialog = page.getByRole('dialog', { name: '共有する' });
  await menu(page).click();
  await page.getByRole('button', { name: '共有する' }).click();
  await expect(dialog.getByLabel('「（仮）道路網の整備」のページ')).toHaveValue(/\/items\/measure-4-2\/$/);
  await page.keyboard.press('Escape');
  await openAt(page, '#/matrix');
  await menu(page).click();
  await page.getByRole('button', { name: '共有する' }).click();
  await expect(dialog.getByLabel('この画面へのリンク')).toBeVisible();
  await expect(dialog.getByText('のページ')).toHaveCount(0);
});
