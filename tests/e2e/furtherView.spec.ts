/**
 * A further view (tests/fixtures/further-view: a card for each item of a kind) is a folder in src/views/ and nothing else: with
 * no other file of the source touched, it is wherever views are, and every output tells of it what its account tells.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import JSZip from 'jszip';
import { serve } from '../../src/build/serve.mjs';
import { expect, openAt, test } from './page.ts';

const PORT = Number(process.env['TEST_PORT'] ?? 4519) + 500;

// One build for all of them.
test.describe.configure({ mode: 'serial' });
test.use({ baseURL: `http://localhost:${PORT}` });

/** What lies beside the source and is no part of it. */
const ASIDE = new Set(['.cache', '.git', 'data', 'dist', 'node_modules', 'shots', 'test-results', 'tests']);

const DECK = `\
title: タイルで見る計画
audience: 水凪市の皆さん
scenes:
  - address: '#/tiles?deal=quarter'
    title: 町かどのタイル
    text: 町かどを、タイルに並べました。
`;

/** The site's own build. What it may weigh is said for the views that there are, and one more weighs something. */
const CONFIG = `
import config from './vite.config.ts';
export default { ...config, plugins: config.plugins.flat().filter(({ name }) => name !== 'weight') };
`;

/** What the account tells of the tiles of quarters, in every output. */
const TOLD = '町かどを3枚のタイルに並べています';
const SIGN = 'タイル1枚＝町かどひとつ';

let root: string;
let server: { close: () => void } | undefined;

test.beforeAll(async () => {
  test.setTimeout(400_000);
  mkdirSync('.cache', { recursive: true });
  root = mkdtempSync(resolve('.cache/further-'));
  for (const name of readdirSync('.').filter((one) => !ASIDE.has(one)))
    cpSync(name, join(root, name), { recursive: true });
  cpSync('tests/fixtures/further-view', join(root, 'src/views/tiles'), { recursive: true });
  cpSync('tests/fixtures/second-plan', join(root, 'data'), { recursive: true });
  writeFileSync(join(root, 'data/briefings/02-tiles.yaml'), DECK);
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
  const vite = join('node_modules', 'vite', 'bin', 'vite.js');
  writeFileSync(join(root, 'further.config.ts'), CONFIG);
  const build = [vite, 'build', '--config', 'further.config.ts'];
  const { status, stderr } = spawnSync(process.execPath, build, { cwd: root, encoding: 'utf8' });
  expect(status, stderr).toBe(0);
  server = await serve(join(root, 'dist'), PORT);
});

test.afterAll(() => {
  server?.close();
  rmSync(root, { recursive: true, force: true });
});

async function openTask(page: Page, name: string): Promise<Locator> {
  await page.getByRole('button', { name: 'メニュー' }).click();
  await page.getByRole('button', { name }).click();
  const dialog = page.getByRole('dialog', { name });
  await dialog.waitFor();
  return dialog;
}

async function downloaded(page: Page, button: Locator): Promise<Buffer> {
  const [download] = await Promise.all([page.waitForEvent('download', { timeout: 60_000 }), button.click()]);
  return readFile(await download.path());
}

/** The tiles that the page shows. */
const tiles = (page: Page) => page.locator('main[data-view="tiles"]').getByRole('region').locator('li[data-item]');

test('it is in the switch by its own name, and its tiles lead on', async ({ page }) => {
  await openAt(page, '#/');
  const views = page.getByRole('navigation', { name: '表示の切り替え' }).getByRole('link');
  await expect(views).toHaveText(['体系図', 'つながり', '対応表', '地区', 'カード', '一覧', 'タイル']);
  await views.filter({ hasText: 'タイル' }).click();
  await expect(page.locator('main')).toHaveAttribute('data-view', 'tiles');
  await expect(tiles(page)).toHaveCount(5);
  await page.getByRole('region', { name: '柱のタイル' }).getByRole('link', { name: 'そなえの柱' }).click();
  await expect(page.locator('main')).toHaveAttribute('data-item', 'pillar-safe');
  await expect(page.locator('main')).toHaveAttribute('data-view', 'tiles');
});

test('the address holds it with a parameter of its own, which stays on the way and whose mistakes are told', async ({
  page,
}) => {
  await openAt(page, '#/tiles?deal=quarter');
  await expect(page.getByRole('heading', { name: '町かどのタイル' })).toBeVisible();
  await expect(tiles(page)).toHaveCount(3);
  await tiles(page).getByRole('link').first().click();
  await expect(page).toHaveURL(/#\/tiles\/quarter-[a-z]+\?deal=quarter$/);
  await page.evaluate(() => (location.hash = '#/tiles?deal=pirates'));
  await expect(page.getByText('「pirates」のタイルはありません。いつものタイルを並べました。')).toBeVisible();
  await expect(tiles(page)).toHaveCount(5);
});

test('what the search finds is shown in it', async ({ page }) => {
  await openAt(page, '#/tiles?deal=quarter');
  await page.keyboard.press('/');
  const search = page.getByRole('dialog');
  await search.getByRole('combobox').fill('朝市');
  await search.getByRole('option').first().waitFor();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/tiles\/task-work-11\?deal=quarter$/);
  await expect(page.locator('main')).toHaveAttribute('data-view', 'tiles');
});

test('a scene of a deck shows it with its signs, and the deck’s list its thumbnail', async ({ page }) => {
  await openAt(page, '#/?deck=tiles');
  await expect(page.getByRole('heading', { name: '町かどのタイル' }).first()).toBeVisible();
  await expect(page.locator('main')).toHaveAttribute('data-view', 'tiles');
  await expect(tiles(page)).toHaveCount(3);
  await expect(page.getByText(SIGN)).toBeVisible();
  await page.keyboard.press('o');
  const scene = page.getByRole('dialog', { name: '場面の一覧' }).getByRole('button', { name: '町かどのタイル' });
  await expect(scene.locator('[data-card]')).toHaveCount(3);
});

test('its picture is saved as PNG and SVG with what the account tells', async ({ page }) => {
  await openAt(page, '#/tiles?deal=quarter');
  const dialog = await openTask(page, '画像・表で保存する');
  await expect(dialog.getByRole('img', { name: TOLD })).toBeVisible();
  const svg = (await downloaded(page, dialog.getByRole('button', { name: 'SVGで保存' }))).toString('utf8');
  const words = svg.replace(/<\/?tspan[^>]*>/g, '');
  for (const told of ['タイル', TOLD, SIGN, '水凪市 航路図2039']) expect(words).toContain(told);
  const png = await downloaded(page, dialog.getByRole('button', { name: 'PNGで保存' }));
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
  // A blank picture of that size is smaller than a tenth of this.
  expect(png.length).toBeGreaterThan(50_000);
});

test('its slide in a PowerPoint file has its picture and what the account tells', async ({ page }) => {
  await openAt(page, '#/tiles?deal=quarter');
  const dialog = await openTask(page, '説明資料を持ち出す');
  await dialog.getByLabel(/タイルで見る計画/).check();
  const file = await JSZip.loadAsync(await downloaded(page, dialog.getByRole('button', { name: /PPTX/ })));
  // The first one is the cover.
  const slide = (await file.file('ppt/slides/slide2.xml')?.async('string')) ?? '';
  const words = [...slide.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text]) => text).join('');
  expect(words).toContain('町かどのタイル');
  expect(words).toContain(TOLD);
  const [picture] = [...slide.matchAll(/<p:cNvPr [^>]*descr="([^"]+)"/g)].map(([, alt]) => alt);
  expect(picture).toContain(TOLD);
  const media = Object.keys(file.files).filter((name) => /^ppt\/media\/.+\.png$/.test(name));
  expect(media.length).toBeGreaterThan(0);
});

test('the embed builder offers it with its own choice, and the frame shows it', async ({ page }) => {
  await openAt(page, '#/');
  const dialog = await openTask(page, 'ページに埋め込む');
  await dialog.getByLabel('表示', { exact: true }).selectOption({ label: 'タイル' });
  await dialog.getByLabel('タイルにする種類').selectOption({ label: '町かど' });
  await expect(dialog.getByLabel('貼り付けるHTML')).toHaveValue(
    /<minagi-map view="tiles" deal="quarter" title="タイル/,
  );
  const frame = dialog.frameLocator('iframe').locator('main[data-rendered="true"]');
  await expect(frame).toHaveAttribute('data-view', 'tiles');
  await expect(frame.locator('li[data-item]')).toHaveCount(3);
});
