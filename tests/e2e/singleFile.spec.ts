/** The one file as it is carried away: alone in a folder with a name of our own, opened from there, no network. */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import JSZip from 'jszip';
import { axe, expect, test as base } from './page.ts';
import { list, menu, menuTasks } from './parts.ts';

const BUILT = 'dist/plan.html';

/** The address of the copied file, and what it asked for beside itself. */
const test = base.extend<{ file: string; asked: string[] }>({
  file: async ({}, use) => {
    const folder = await mkdtemp(path.join(tmpdir(), 'usb-'));
    await use(await carry(folder, await readFile(BUILT, 'utf8')));
    await rm(folder, { recursive: true });
  },
  asked: [
    async ({ page, file }, use) => {
      await page.context().setOffline(true);
      const asked: string[] = [];
      page.on('request', (request) => {
        const url = request.url();
        if (!url.startsWith('data:') && !url.startsWith('blob:') && url.split(/[?#]/)[0] !== file) asked.push(url);
      });
      await use(asked);
      expect(asked, 'what the file asked for').toEqual([]);
    },
    { auto: true },
  ],
});

/** Writes the file into a folder with a Japanese name and a space in it, and returns its address. */
async function carry(folder: string, html: string): Promise<string> {
  const file = path.join(folder, '議会 説明用', 'plan.html');
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, html);
  return pathToFileURL(file).href;
}

/** Links to other files: none lies beside this one. */
async function outwardLinks(page: Page): Promise<string[]> {
  const links = await page.locator('a[href]').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  return links.filter((link) => !link.startsWith('#') && !link.startsWith('https:'));
}

async function openFile(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.locator('main[data-ready="true"][data-rendered="true"]').waitFor();
}

test('the picture is in the file, and the file answers', async ({ page, file }) => {
  await openFile(page, file);
  await expect(page.locator('main')).toHaveAttribute('data-view', 'sunburst');
  await page.locator('[data-slice][data-item="policy-4"]').first().click();
  await expect(page.locator('main')).toHaveAttribute('data-item', 'policy-4');
  // Of a step back in a file a Firefox of the system tells nothing that Playwright waits for.
  await page.evaluate(() => history.back());
  await expect(page.locator('main')).toHaveAttribute('data-item', 'vision');
  await expect(list(page).locator('[data-item="measure-4-2"]').first()).toBeAttached();
  await axe(page);
});

test('every view, an overlay and a year come without a request, and Back returns', async ({ page, file }) => {
  await openFile(page, `${file}#/graph/policy-4?steps=2`);
  await expect(page.locator('main')).toHaveAttribute('data-view', 'graph');
  await expect(page.locator('main [data-link]').first()).toBeAttached();
  const views = page.getByRole('navigation', { name: '表示の切り替え' });
  for (const [view, name] of [
    ['matrix', '対応表'],
    ['districts', '地区'],
    ['list', '一覧'],
    ['sunburst', '体系図'],
  ] as const) {
    await views.getByRole('link', { name, exact: true }).click();
    await expect(page.locator(`main[data-view="${view}"][data-item="policy-4"][data-rendered="true"]`)).toBeAttached();
  }
  await page.evaluate(() => (location.hash = '#/matrix/policy-4?sdg=11&year=2031'));
  await expect(page.locator('main[data-view="matrix"][data-rendered="true"] table').first()).toBeVisible();
  await page.goBack();
  await expect(page.locator('main')).toHaveAttribute('data-view', 'sunburst');
  await page.goForward();
  await page.reload();
  await expect(page.locator('main[data-view="matrix"][data-ready="true"]')).toBeAttached();
});

// Of a Firefox of the system nobody is told what it has saved.
test('what lies beside the page elsewhere is made in the file', { tag: '@chromium' }, async ({ page, file }) => {
  await openFile(page, file);
  for (const name of ['plan.json', 'items.csv']) {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: `${name} を保存` }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(name);
    expect(await readFile(await download.path(), 'utf8')).toBe(await readFile(`dist/${name}`, 'utf8'));
  }
  expect(await outwardLinks(page)).toEqual([]);
});

// Of a Firefox of the system nobody is told what it has saved.
test(
  'everything in the menu opens, leads to no file that is not there, and a picture is saved',
  { tag: '@chromium' },
  async ({ page, file }) => {
    await openFile(page, file);
    await menu(page).click();
    const tasks = await menuTasks(page).allTextContents();
    const opened: string[] = [];
    for (const task of tasks) {
      if (!(await menuTasks(page).first().isVisible())) await menu(page).click();
      await page.getByRole('button', { name: task, exact: true }).click();
      if (task === 'この画面を場面に追加') {
        // It says what it did beside the page, and opens nothing.
        const added = page.getByRole('region', { name: task });
        await expect(added).toContainText('1番目の場面に加えました');
        await added.getByRole('button', { name: '閉じる' }).click();
        continue;
      }
      const dialog = page.getByRole('dialog');
      // Not every task has something to ask: such a one is done at once.
      const asks = await dialog.waitFor({ timeout: 3000 }).then(
        () => true,
        () => false,
      );
      if (asks) opened.push(task);
      expect(await outwardLinks(page), task).toEqual([]);
      if (task === '画像・表で保存する') {
        const [download] = await Promise.all([
          page.waitForEvent('download'),
          dialog.getByRole('button', { name: 'PNGで保存' }).click(),
        ]);
        expect((await readFile(await download.path())).subarray(1, 4).toString('latin1')).toBe('PNG');
      }
      if (asks) await page.keyboard.press('Escape');
      await expect(dialog, task).toBeHidden();
    }
    expect(opened).toEqual(expect.arrayContaining(['説明資料を開く', '共有する', '画像・表で保存する']));
  },
);

test('a file that lost some letters on its way says so, above the picture', async ({ page, file, complaints }) => {
  const folder = path.dirname(path.dirname(fileURLToPath(file)));
  const html = await readFile(BUILT, 'utf8');
  const middle = html.indexOf('id="packed"') + 50_000;
  await page.goto(await carry(folder, html.slice(0, middle) + html.slice(middle + 400)));
  await expect(page.getByRole('alert')).toContainText('ファイルが壊れています');
  await expect(page.locator('[data-slice]').first()).toBeVisible();
  // Firefox writes it into the console as well, though the page has caught it.
  expect(complaints.splice(0).filter((complaint) => !/data is corrupted/.test(complaint))).toEqual([]);
});

test('search and ways come without a request', async ({ page, file }) => {
  await openFile(page, file);
  await page.keyboard.press('/');
  await page.getByRole('dialog').getByRole('combobox').fill('こうえん');
  await page.getByRole('option').first().click();
  await expect(page.locator('main')).not.toHaveAttribute('data-item', 'vision');
  await page.evaluate(() => (location.hash = '#/sunburst/project-dx?to=policy-1'));
  await expect(page.locator('main[data-item="project-dx"]').getByText('なぜつながる').first()).toBeVisible();
});

// Of a Firefox of the system nobody is told what it has saved.
test(
  'a deck becomes a PowerPoint file and a screen a picture, without a network',
  { tag: '@chromium' },
  async ({ page, file }) => {
    await openFile(page, `${file}#/graph/policy-5`);
    const take = async (task: string, button: RegExp): Promise<Buffer> => {
      await menu(page).click();
      await page.getByRole('button', { name: task }).click();
      const dialog = page.getByRole('dialog', { name: task });
      const [download] = await Promise.all([
        page.waitForEvent('download', { timeout: 80_000 }),
        dialog.getByRole('button', { name: button }).first().click(),
      ]);
      await page.keyboard.press('Escape');
      return readFile(await download.path());
    };
    const picture = await take('画像・表で保存する', /PNG/);
    expect(picture.subarray(1, 4).toString('latin1')).toBe('PNG');
    // Two CSS px a point: a sheet is some 1,600 px wide.
    expect(picture.readUInt32BE(16)).toBeGreaterThanOrEqual(3000);
    const deck = await JSZip.loadAsync(await take('説明資料を持ち出す', /PPTX/));
    // Eleven scenes and a cover.
    expect(Object.keys(deck.files).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))).toHaveLength(12);
  },
);
