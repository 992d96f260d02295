import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { axe, expect, openAt, test } from './page.ts';
import { slide } from './parts.ts';

const said = (page: Page) => page.getByRole('region', { name: 'この画面を場面に追加' }).getByRole('status');
const editor = (page: Page) => page.getByRole('dialog', { name: '自分の資料' });
const rows = (page: Page) => editor(page).locator('[data-control="unfold"] b');
const button = (page: Page, name: string) => editor(page).getByRole('button', { name, exact: true });

async function startTask(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'メニュー' }).click();
  await page.getByRole('button', { name }).click();
}

/** Adds what the page shows and waits until that is said. */
async function addHere(page: Page, title: string): Promise<void> {
  await startTask(page, 'この画面を場面に追加');
  await expect(said(page)).toContainText(`「${title}」を、`);
}

async function goTo(page: Page, address: string): Promise<void> {
  await page.evaluate((hash) => (location.hash = hash), address);
  await expect(page.locator('main')).toHaveAttribute('data-rendered', 'true');
}

async function chooseFile(page: Page, name: string, text: string): Promise<void> {
  const file = { name, mimeType: 'text/yaml', buffer: Buffer.from(text) };
  await editor(page).locator('input[type="file"]').setInputFiles(file);
}

const OLD = 'title: 前の資料\nscenes:\n  - address: "#/sunburst/policy-99"\n    title: 前の政策\n';

test('scenes from three views are moved by keys, deleted and brought back, and are there after a reload', async ({
  page,
}) => {
  await openAt(page, '#/sunburst/policy-4');
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await addHere(page, 'まちづくり政策');
  await expect(said(page)).toContainText('このブラウザーの中だけに保存しています');
  await startTask(page, 'この画面を場面に追加');
  await expect(said(page)).toContainText('最後の場面にもう入っています');
  await goTo(page, '#/graph/measure-1-2');
  await expect(said(page)).not.toBeAttached();
  await addHere(page, '（仮）保育・幼児教育の充実');
  await expect(said(page)).not.toContainText('ブラウザー');
  await goTo(page, '#/list');
  await addHere(page, '計画の全体');
  await page.getByRole('button', { name: '編集する' }).click();
  await expect(rows(page)).toHaveText([/^まちづくり/, /^（仮）保育/, /^計画の全体/]);

  const open = editor(page).locator('[data-control="unfold"]');
  await open.first().focus();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(editor(page).getByRole('status').first()).toContainText('「まちづくり政策」を2番目に動かしました');
  await page.keyboard.press('Alt+ArrowDown');
  await expect(rows(page)).toHaveText([/^（仮）保育/, /^計画の全体/, /^まちづくり/]);
  await expect(open.last()).toBeFocused();

  await page.keyboard.press('Enter');
  await editor(page).getByLabel('題', { exact: true }).fill('<b>まち</b>の話');
  await editor(page).getByLabel('話す内容のメモ').fill('ゆっくり');
  await button(page, '消す').click();
  await expect(rows(page)).toHaveText([/^（仮）保育/, /^計画の全体/]);
  await expect(open.last()).toBeFocused();
  await page.keyboard.press('Control+Z');
  await expect(rows(page).last()).toHaveText('<b>まち</b>の話');
  await page.keyboard.press('Control+Z');
  await page.keyboard.press('Control+Z');
  await expect(rows(page).last()).toHaveText('まちづくり政策');
  await page.keyboard.press('Control+Y');
  await page.keyboard.press('Control+Y');

  await page.reload();
  await startTask(page, '自分の資料を編集');
  await expect(rows(page)).toHaveText([/^（仮）保育/, /^計画の全体/, '<b>まち</b>の話']);
  await open.last().click();
  await expect(editor(page).getByLabel('話す内容のメモ')).toHaveValue('ゆっくり');
  await axe(page);

  await button(page, 'この画面を見る').click();
  await expect(page).toHaveURL(/#\/sunburst\/policy-4$/);
  await goTo(page, '#/sunburst/policy-5');
  await page.getByRole('button', { name: 'いまの画面をこの場面にする' }).click();
  await expect(open.last()).toContainText('安心安全政策');

  await open.last().focus();
  if ((await open.last().getAttribute('aria-expanded')) === 'false') await page.keyboard.press('Enter');
  await button(page, 'この場面から説明する').click();
  await expect(page).toHaveURL(/deck=mine-[0-9a-f]+&scene=3$/);
  await expect(slide(page)).toContainText('<b>まち</b>の話');
  await page.evaluate(() => document.exitFullscreen().catch(() => undefined));
  await goTo(page, '#/?deck=mine-0000000000');
  await expect(page.getByRole('dialog')).toContainText('作った人のブラウザーの中にだけあり');
});

test('a deck is dragged into order', async ({ page }) => {
  await openAt(page, '#/');
  await addHere(page, '計画の全体');
  await goTo(page, '#/districts/district-azuma');
  await addHere(page, '東地区');
  await page.getByRole('button', { name: '編集する' }).click();
  const handle = editor(page).getByTitle(/をつかんで動かす$/);
  const [from, to] = [await handle.last().boundingBox(), await handle.first().boundingBox()];
  await page.mouse.move(from!.x + 20, from!.y + 20);
  await page.mouse.down();
  await page.mouse.move(to!.x + 20, to!.y + 5, { steps: 4 });
  await page.mouse.up();
  await expect(rows(page)).toHaveText(['東地区', '計画の全体']);
});

// Of a Firefox of the system nobody is told what it has saved.
test('a deck is saved and opened again; a broken file leaves it as it is', { tag: '@chromium' }, async ({ page }) => {
  await openAt(page, '#/districts/district-azuma');
  await addHere(page, '東地区');
  await goTo(page, '#/');
  await addHere(page, '計画の全体');
  await page.getByRole('button', { name: '編集する' }).click();
  await editor(page).getByLabel('資料の題').fill('説明/案');

  const [download] = await Promise.all([page.waitForEvent('download'), button(page, 'ファイルに保存').click()]);
  expect(download.suggestedFilename()).toBe('説明 案.yaml');
  const text = await readFile(await download.path(), 'utf8');
  expect(text).toContain('address: "#/districts/district-azuma"');

  await chooseFile(page, 'broken.yaml', text.replace('title: 計画', 'titel: 計画'));
  await expect(editor(page).getByRole('alert')).toContainText(/broken\.yaml:\d+:5 scenes\[1\]\.titel/);
  await expect(rows(page)).toHaveText(['東地区', '計画の全体']);
  await chooseFile(page, '説明 案 (1).yaml', text);
  await button(page, '両方残す').click();
  await expect(editor(page).locator('select option')).toHaveCount(2);
  await expect(rows(page)).toHaveText(['東地区', '計画の全体']);

  await editor(page).evaluate((target, content) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([content], 'old.yaml'));
    target.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  }, OLD);
  await expect(editor(page).getByText('「policy-99」という項目はありません。')).toBeVisible();
  await button(page, 'この資料を消す').click();
  await expect(editor(page).locator('select option')).toHaveCount(2);
  await editor(page).getByRole('status').first().getByRole('button', { name: '元に戻す' }).click();
  await expect(rows(page)).toHaveText(['前の政策']);
});

test('another tab’s changes are offered, never written over', async ({ page, context }) => {
  await openAt(page, '#/');
  await addHere(page, '計画の全体');
  await page.getByRole('button', { name: '編集する' }).click();
  const other = await context.newPage();
  await other.goto(page.url());
  await startTask(other, '自分の資料を編集');
  await editor(other).getByLabel('資料の題').fill('あちら');
  await expect(editor(page).getByRole('alert')).toContainText('別のタブで書き換えられました');
  await editor(page).getByLabel('資料の題').fill('こちら');
  await button(page, 'こちらを別の資料として残す').click();
  await expect(editor(page).locator('select option')).toHaveText([/^あちら/, /^こちら/]);
});

test('where storage is forbidden all works, and the person is told to save a file', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await openAt(page, '#/', { width: 390, height: 844 });
  await addHere(page, '計画の全体');
  await expect(said(page)).toContainText('ファイルに保存してください');
  await page.getByRole('button', { name: '編集する' }).click();
  await expect(rows(page)).toHaveText(['計画の全体']);
  await expect(editor(page).getByRole('alert')).toContainText('保存することを許していません');
});

// Of a Firefox of the system nobody is told what it has saved.
test(
  'a scene has its picture in the list, lets chosen items stand out and plans its time; a file of another kind is told',
  { tag: '@chromium' },
  async ({ page }) => {
    await openAt(page, '#/');
    await startTask(page, '自分の資料を編集');
    await editor(page).getByRole('button', { name: '新しい資料' }).click();
    await editor(page).getByRole('button', { name: 'いま見えている画面を加える' }).click();
    const row = editor(page).getByRole('listitem').filter({ hasText: '計画の全体' });
    await expect(row.locator('svg path').first()).toBeVisible();
    await row.getByRole('button', { expanded: false }).click();
    await editor(page).getByLabel('目立たせる項目').selectOption({ label: 'まちづくり政策' });
    await expect(editor(page).getByRole('button', { name: '「まちづくり政策」を目立たせるのをやめる' })).toBeVisible();
    await editor(page).getByLabel('予定の時間（秒）').fill('９0秒');
    await expect(editor(page).getByLabel('予定の時間（秒）')).toHaveValue('90');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      editor(page).getByRole('button', { name: 'ファイルに保存' }).click(),
    ]);
    const saved = await readFile(await download.path(), 'utf8');
    expect(saved).toContain('seconds: 90');
    expect(saved).toContain('- policy-4');

    await editor(page)
      .locator('input[type="file"]')
      .setInputFiles({ name: '資料.pptx', mimeType: 'application/zip', buffer: Buffer.from('PK\u0003\u0004xx') });
    await expect(editor(page)).toContainText('これはPowerPoint・Excel・Wordなどのファイルです。');
  },
);
