/**
 * Another plan (tests/fixtures/second-plan: an invented city, kinds, levels and years of its own, no goals) makes another
 * explorer: built from the same source, it answers everywhere, and says nothing of the plan in data/.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { serve } from '../../src/build/serve.mjs';
import { expect, openAt, test } from './page.ts';

const PORT = Number(process.env['TEST_PORT'] ?? 4519) + 400;

// One build for all of them.
test.describe.configure({ mode: 'serial' });
test.use({ baseURL: `http://localhost:${PORT}` });

let folder: string;
let server: { close: () => void } | undefined;

test.beforeAll(async () => {
  test.setTimeout(300_000);
  // Vite names the pages by where they lie below the project's root, so the site stays below it as well.
  mkdirSync('.cache', { recursive: true });
  folder = mkdtempSync(resolve('.cache/second-'));
  const vite = join('node_modules', 'vite', 'bin', 'vite.js');
  const { status, stderr } = spawnSync(process.execPath, [vite, 'build', '--outDir', folder, '--emptyOutDir'], {
    env: { ...process.env, PLAN: 'tests/fixtures/second-plan' },
    encoding: 'utf8',
  });
  expect(status, stderr).toBe(0);
  server = await serve(folder, PORT);
});

test.afterAll(() => {
  server?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** What a text file says, with what is packed in it unpacked. */
function textOf(name: string): string {
  const text = readFileSync(join(folder, name), 'utf8');
  // The packed code itself is chance: four of its letters may spell a word.
  return text.replace(/(id="packed"[^>]*>)([^<]+)/g, (_all, tag: string, code: string) => {
    return tag + gunzipSync(Buffer.from(code, 'base64')).toString('utf8');
  });
}

test('no file of its site speaks of the other city, of its measures or of goals that it does not have', () => {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(png|ico|woff2)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  expect(names).toEqual(expect.arrayContaining(['index.html', 'plan.html', 'plan.json', 'embed.js']));
  const foreign = names.flatMap((name) => {
    const found = /伊勢崎|いせさき|isesaki|重点施策|SDGs/i.exec(textOf(name));
    return found === null ? [] : [`${name}: ${found[0]}`];
  });
  expect(foreign).toEqual([]);
  expect(textOf('plan.html')).toContain('水凪市');
  expect(textOf('embed.js')).toContain('minagi-map');
  expect(textOf('accessibility.html')).toContain('試験は、まだ行われていません');
});

test('the picture has its five pillars and three quarters, and three levels below the centre', async ({ page }) => {
  await openAt(page, '#/');
  const slices = page.locator('svg[data-view-part="sunburst"] [data-slice]');
  for (const [kind, count] of [
    ['pillar', 5],
    ['quarter', 3],
    ['task', 20],
  ] as const) {
    await expect(slices.and(page.locator(`[data-item^="${kind}-"]`))).toHaveCount(count);
  }
  await slices.and(page.locator('[data-item="pillar-safe"]')).click();
  await expect(page.locator('main')).toHaveAttribute('data-item', 'pillar-safe');
  await expect(page.getByRole('heading', { level: 2, name: 'そなえの柱' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('main')).toHaveAttribute('data-item', 'voyage');
});

for (const view of ['sunburst', 'graph', 'matrix', 'districts', 'list']) {
  test(`${view} shows an item of each level, a year, an overlay and a path`, async ({ page }) => {
    const addresses = ['aim-south-2', 'theme-care-1', 'task-base-22?year=2037', 'pillar-work?promise=1,3'];
    for (const address of [...addresses, 'aim-north-1?to=pillar-base']) {
      await openAt(page, `#/${view}/${address}`);
      await expect(page.locator('main')).toHaveAttribute('data-view', view);
      await expect(page.locator('main')).toHaveAttribute('data-item', address.replace(/\?.*/, ''));
      await expect(page.getByText('見つかりません')).toHaveCount(0);
    }
  });
}

test('its tables, its towns and its search are its own', async ({ page }) => {
  await openAt(page, '#/matrix?rows=aim&columns=promise');
  await expect(page.getByRole('columnheader', { name: /水をよごさない/ })).toBeVisible();
  await openAt(page, '#/districts/quarter-middle');
  await expect(page.locator('[data-item="quarter-north"]').first()).toBeVisible();
  await openAt(page, '#/');
  await page.keyboard.press('/');
  await page.getByRole('dialog').getByRole('combobox').fill('朝市');
  await page.getByRole('dialog').getByRole('option').first().waitFor();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toHaveAttribute('data-item', 'task-work-11');
});

test('its picture is saved with its own source', async ({ page }) => {
  await openAt(page, '#/sunburst/pillar-care?promise=2');
  await page.getByRole('button', { name: 'メニュー' }).click();
  await page.getByRole('button', { name: '画像・表で保存する' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'SVGで保存' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('minagi-voyage-sunburst-pillar-care.svg');
  const svg = (await readFile(await download.path(), 'utf8')).replace(/<\/?tspan[^>]*>/g, '');
  expect(svg).toContain('水凪市 航路図2039');
  expect(svg).not.toMatch(/伊勢崎|SDGs/);
});

test('a remark about an item goes to the address that the plan names', async ({ page }) => {
  const remark = page.getByRole('link', { name: 'この項目について意見を送る' });
  await openAt(page, '#/list/pillar-care');
  await expect(remark).toHaveAttribute('href', 'https://minagi.example/koe?about=pillar-care');
  await page.goto('./items/pillar-care/');
  await expect(remark).toHaveAttribute('href', 'https://minagi.example/koe?about=pillar-care');
});

test('its deck is presented to the end', async ({ page }) => {
  await openAt(page, '#/?deck=first-voyage');
  const title = page.getByRole('region', { name: /^説明資料「/ }).getByRole('heading', { level: 2 });
  for (const words of ['5つの柱', '土台の柱のまわり', 'ねがいと約束']) {
    await expect(title).toContainText(words);
    await page.keyboard.press('PageDown');
  }
  await expect(page.locator('main')).toHaveAttribute('data-view', 'matrix');
});
