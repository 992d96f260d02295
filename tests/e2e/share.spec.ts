/** Sharing what the page shows: the link, the clipboard, the code. */
import { axe, expect, openAt, test } from './page.ts';

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
  await page.locator('.menu-open').click();
  await page.getByRole('button', { name: '共有する' }).click();
  const dialog = page.getByRole('dialog', { name: '共有する' });
  await expect(dialog.getByLabel('この画面へのリンク')).toHaveValue(link);
  await dialog.getByRole('button', { name: 'リンクをコピー' }).click();
  await expect(dialog.getByText('コピーしました。')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);
  await dialog.getByRole('button', { name: 'ほかのアプリで送る' }).click();
  expect(await page.evaluate(() => (window as unknown as { sent: ShareData[] }).sent[0]?.url)).toBe(link);
  await expect(dialog.getByRole('img', { name: /まちづくり政策.*QRコード/ })).toBeVisible();
  await axe(page);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(page.locator('.menu-open')).toBeFocused();
});
