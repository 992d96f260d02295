/** What is shown as files: pictures that stand alone, tables. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { axe, expect, openAt, test } from './page.ts';
import { menu } from './parts.ts';

async function saved(page: Page, button: string | RegExp): Promise<{ name: string; content: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return { name: download.suggestedFilename(), content: await readFile(await download.path()) };
}

async function openSave(page: Page): Promise<void> {
  await menu(page).click();
  await page.getByRole('button', { name: '画像・表で保存する' }).click();
  await page.getByRole('dialog', { name: '画像・表で保存する' }).waitFor();
}

/** Width and height of a PNG, from its header (PNG 1.2, 11.2.2). */
function pngSize(png: Buffer): [number, number] {
  expect(png.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

test('a picture is saved as it stands, with its words, its legend and its source, and nothing of the page in it', async ({
  page,
}) => {
  await openAt(page, '#/sunburst/measure-4-2?sdg=11,13&gx=1&year=2030');
  await expect(page.locator('svg[data-view-part="sunburst"].moving')).toHaveCount(0);
  const picture = page.locator(':has(> svg[data-view-part="sunburst"])');
  const before = await picture.innerHTML();
  await openSave(page);
  await expect(page.getByRole('img', { name: /^保存する図：.*道路網/ })).toBeVisible();
  // Drawn beside the page, and gone again.
  await expect(page.locator('[data-part="still"]')).toHaveCount(0);
  expect((await picture.innerHTML()) === before, 'what is on the screen is left alone').toBe(true);
  await axe(page);

  const svg = await saved(page, 'SVGで保存');
  expect(svg.name).toBe('isesaki-3-sunburst-measure-4-2.svg');
  const text = svg.content.toString('utf8');
  for (const words of [
    '（仮）道路網の整備',
    '破線＝仮の名称',
    '出典：伊勢崎市「第3次伊勢崎市総合計画 概要版」',
    '2030年',
  ]) {
    expect(text.replace(/<\/?tspan[^>]*>/g, ''), words).toContain(words);
  }
  expect(text).toContain('/#/sunburst/measure-4-2?sdg=11,13&amp;gx=1&amp;year=2030');
  expect(text).toMatch(/<pattern[^>]* id="texture/);
  expect(text).not.toMatch(/class=|onclick|<script|<style|foreignObject|href=|data-|aria-/);

  // Drawn from that very text: what is no well-formed SVG is no picture either.
  const png = await saved(page, 'PNGで保存');
  expect(pngSize(png.content)).toEqual([3200, 2262]);
  // A blank picture of that size is smaller than a twentieth of this.
  expect(png.content.length).toBeGreaterThan(200_000);
  await page.getByLabel(/^1倍/).check();
  expect(pngSize((await saved(page, 'PNGで保存')).content)).toEqual([1600, 1131]);
});

test('tables and the other views: what each can do well, and no button that does nothing', async ({ page }) => {
  await openAt(page, '#/matrix?rows=direction&columns=policy');
  await openSave(page);
  const matrix = await saved(page, 'この対応表');
  expect(matrix.name).toBe('isesaki-3-direction-policy.csv');
  const svg = (await saved(page, 'SVGで保存')).content.toString('utf8');
  expect(svg).toContain('豊かな自然環境');
  expect(svg).toContain('つながりあり（読み解き）');
  await page.keyboard.press('Escape');

  await openAt(page, '#/graph/project-dx');
  await openSave(page);
  const graph = (await saved(page, 'SVGで保存')).content.toString('utf8');
  expect(graph).toContain('矢印＝つながりの向き');
  const items = (await saved(page, /^項目の表/)).content.toString('utf8');
  expect(items).toContain('DX推進プロジェクト');
  await page.keyboard.press('Escape');

  await openAt(page, '#/list');
  await openSave(page);
  await expect(page.getByRole('button', { name: /で保存$/ })).toHaveCount(0);
  const list = (await saved(page, /^項目の表/)).content.toString('utf8');
  expect(list.match(/仮（施策名は概要版に掲載がないため仮の名称です）/g)).toHaveLength(36);
});

test('every view that draws something is saved as it stands, with its words and its source', async ({ page }) => {
  for (const [address, names] of [
    ['#/sunburst/district-azuma', ['東地区', '良好な田園環境と調和した産業の推進']],
    ['#/graph/policy-6', ['環境政策', '（仮）脱炭素社会の推進']],
    ['#/matrix?rows=measure&columns=project', ['少子高齢化対策プロジェクト', '道路網の整備']],
    [
      '#/districts/district-azuma?with=district-sakai',
      ['東地区', '境地区', '世界遺産田島弥平旧宅をはじめとした蚕種製造民家群の保存と活用'],
    ],
    ['#/cards/policy-4', ['まちづくり政策', '（仮）道路網の整備']],
    ['#/cards?cards=period', ['前期アクションプラン', '後期アクションプラン']],
  ] as const) {
    await openAt(page, address);
    await openSave(page);
    const svg = (await saved(page, 'SVGで保存')).content.toString('utf8');
    const read = svg.replace(/<[^>]*>/g, '').replace(/\s/g, '');
    for (const name of names) expect(read, `${address}: ${name}`).toContain(name);
    expect(read, address).toContain('出典：伊勢崎市「第3次伊勢崎市総合計画概要版」');
    // Words of the page are none of the picture's.
    expect(read, address).not.toMatch(/選択中|Enter/);
    if (read.includes('（仮）')) expect(read, address).toContain('施策名は概要版に掲載がないため仮の名称です');
    const [width, height] = pngSize((await saved(page, 'PNGで保存')).content);
    expect([width, height], address).toEqual([3200, 2262]);
    await page.keyboard.press('Escape');
  }
});

test('on a dark device the files are those of a light one', async ({ page }) => {
  const pictures: Record<string, string[]> = { light: [], dark: [] };
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    for (const address of ['#/sunburst/policy-4?sdg=11', '#/graph/project-dx', '#/matrix', '#/cards', '#/districts']) {
      await page.goto('about:blank');
      await openAt(page, address);
      await openSave(page);
      pictures[colorScheme]?.push((await saved(page, 'SVGで保存')).content.toString('utf8'));
    }
  }
  expect(pictures['dark']).toEqual(pictures['light']);
});
