/** Paper: the whole plan on one large sheet, a deck with lines to write on, the plan in words as a booklet; and what the browser’s
 * own command prints. */
import type { Locator } from '@playwright/test';
import { expect, openAt, test } from './page.ts';
import { openTask, paperPages, printedHere } from './printing.ts';

/** Letters of an element in pt, as they are printed. */
const letters = (found: Locator): Promise<number> =>
  found.evaluate((element) => (parseFloat(getComputedStyle(element).fontSize) * 72) / 96);

test('the poster has the whole plan on one A3 sheet, in letters that are read at arm’s length', async ({ page }) => {
  await openAt(page, '#/sunburst/policy-4?sdg=11');
  await openTask(page, '印刷する');
  const poster = page.locator('[data-part="print"]');
  const pages = await printedHere(
    page,
    () => page.getByRole('button', { name: 'ポスターを印刷' }).click(),
    async () => {
      await page.emulateMedia({ media: 'print' });
      // The centre, what it contains, and what that contains.
      for (const name of ['えがお咲く未来へ　持続可能な共生都市　いせさき', '協働による共創', '境地区'])
        await expect(poster.getByText(name, { exact: true }).first(), name).toBeVisible();
      for (const [kind, count] of [
        ['policy', 7],
        ['measure', 36],
        ['project', 20],
        ['district', 20],
      ] as const)
        await expect(poster.locator(`[data-item^="${kind}-"]`), kind).toHaveCount(count);
      await expect(poster.getByText('住環境と自然環境が調和した、心地良い空間で暮らせるまち')).toBeVisible();
      // A mark at each provisional name, and one where the marks are explained.
      const marks = poster.locator('[data-item^="measure-"]').getByText('仮', { exact: true });
      await expect(marks).toHaveCount(36);
      for (const words of [
        '出典：伊勢崎市「第3次伊勢崎市総合計画 概要版」',
        '仮＝施策名は概要版に掲載がないため仮の名称です',
        '地区の方向性の位置づけ＝紙面から（16）',
        '前期アクションプラン：令和7年度から令和11年度まで',
        'データ 2026-11-27 版',
      ])
        await expect(poster, words).toContainText(words);
      const measure = await letters(poster.locator('[data-item="measure-4-2"]'));
      const policy = await letters(poster.locator('[data-item="policy-4"]').getByRole('heading'));
      expect(measure).toBeGreaterThanOrEqual(9);
      expect(policy).toBeGreaterThan(measure);
      // Nothing is cut off at the sheet's end.
      const cut = await poster.getByRole('article').evaluate((sheet) => sheet.scrollHeight - sheet.clientHeight);
      expect(cut).toBeLessThanOrEqual(0);
    },
  );
  expect(pages).toEqual([{ width: 420, height: 297 }]);
  await expect(poster).toHaveCount(0);
});

for (const [choice, perPage, sheets] of [
  ['2場面と書きこむ線', 2, 6],
  ['4場面と書きこむ線', 4, 3],
] as const)
  test(`a deck is handed out with ${perPage} scenes a page, each with what it rests on`, async ({ page }) => {
    await openAt(page, '#/');
    await openTask(page, '説明資料を持ち出す');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('radio', { name: choice }).press('Space');
    const print = page.locator('[data-part="print"]');
    const pages = await printedHere(
      page,
      () => dialog.getByRole('button', { name: '印刷・PDF' }).press('Enter'),
      async () => {
        await page.emulateMedia({ media: 'print' });
        await expect(print.getByRole('article')).toHaveCount(sheets);
        const scenes = print.getByRole('article').locator('section');
        await expect(scenes).toHaveCount(11);
        for (const scene of await scenes.all()) {
          await expect(scene).toContainText('出典：伊勢崎市「第3次伊勢崎市総合計画 概要版」');
          await expect(scene.getByRole('img').first()).toHaveAttribute('aria-label', /：/);
          await expect(scene.getByRole('img').nth(1)).toBeVisible();
          // Where a provisional name is shown, it is said what its mark means.
          const told = await scene.textContent();
          if (told?.includes('（仮）')) expect(told).toContain('仮＝施策名は概要版に掲載がないため仮の名称です');
        }
        await expect(print.getByText('（仮）学校教育の充実')).toBeVisible();
        await expect(print.getByText(`1／${sheets}`)).toBeVisible();
        const cut = await print
          .locator('article, section')
          .evaluateAll((all) => all.map((one) => one.scrollHeight - one.clientHeight));
        expect(cut.filter((px) => px > 1)).toEqual([]);
      },
    );
    expect(pages).toEqual(Array.from({ length: sheets }, () => ({ width: 210, height: 297 })));
  });

test('the booklet has a cover, contents that are true, every reason, and no heading at a page’s end', async ({
  page,
}) => {
  await openAt(page, '#/graph/project-dx?sdg=9');
  await openTask(page, '印刷する');
  const print = page.locator('[data-part="print"]');
  let made = 0;
  const pages = await printedHere(
    page,
    () => page.getByRole('button', { name: '冊子を印刷' }).press('Enter'),
    async () => {
      await page.emulateMedia({ media: 'print' });
      const sheets = print.getByRole('article');
      made = await sheets.count();
      await expect(sheets.first().getByRole('heading', { level: 1 })).toHaveText('第3次伊勢崎市総合計画');
      const told = await sheets.evaluateAll((all) =>
        all.map((sheet) => {
          const body = sheet.firstElementChild;
          return {
            headings: [...sheet.querySelectorAll('h2, h3, h4, h5')].map((one) => one.textContent.trim()),
            ends: (body?.lastElementChild?.querySelector('h2, h3, h4, h5') ?? null) !== null,
            cut: Math.max(
              sheet.scrollHeight - sheet.clientHeight,
              (body?.scrollHeight ?? 0) - (body?.clientHeight ?? 0),
            ),
            foot: sheet.querySelector('footer')?.textContent ?? '',
          };
        }),
      );
      expect(told.filter(({ cut }) => cut > 0)).toEqual([]);
      expect(told.map(({ ends }) => ends)).toEqual(told.map(() => false));
      told.slice(1).forEach(({ foot }, at) => expect(foot).toMatch(new RegExp(`出典：伊勢崎市.*${at + 2}／${made}$`)));
      // What the contents say of a page stands on that page.
      const lines = await print.locator('[data-part="contents"]').locator('p').allTextContents();
      expect(lines.length).toBeGreaterThan(20);
      for (const line of lines) {
        const [, name = '', number = ''] = /^\s*(.+?)\s*(\d+)\s*$/.exec(line) ?? [];
        const headings = told[Number(number) - 1]?.headings ?? [];
        expect(
          headings.some((heading) => heading.includes(name)),
          `${name}: ${headings.join(', ')}`,
        ).toBe(true);
      }
      await expect(print.getByRole('heading').getByText('仮', { exact: true })).toHaveCount(36);
      for (const words of [
        '結婚から出産、子育てまでを切れ目なく支える施策で、取組が挙げる場面と一つずつ対応する。',
        '歴史・文化的な地域資源を生かした活力あるまちづくり',
        'データ 2026-11-27 版',
      ])
        await expect(print, words).toContainText(words);
    },
  );
  expect(made).toBeGreaterThan(20);
  expect(pages).toEqual(Array.from({ length: made }, () => ({ width: 210, height: 297 })));
});

for (const address of [
  '#/',
  '#/sunburst/policy-4?sdg=11&gx=1&year=2030',
  '#/sunburst/district-azuma-4?to=policy-5',
  '#/graph/project-dx?steps=2',
  '#/matrix?rows=direction&columns=policy',
  '#/districts/district-azuma?with=district-sakai',
  '#/cards/policy-4',
])
  test(`the browser’s own command prints the sheet of the dialog at ${address}`, async ({ page }) => {
    await openAt(page, address);
    const print = page.locator('[data-part="print"]');
    const sheet = async (): Promise<string> =>
      (
        await print
          .locator('svg')
          .first()
          .evaluate((drawing) => drawing.outerHTML)
      ).replace(/url\(#[^)]*\)| id="[^"]*"/g, '');
    let ofDialog = '';
    await openTask(page, '印刷する');
    await printedHere(
      page,
      () => page.getByRole('button', { name: '図を印刷' }).click(),
      async () => {
        ofDialog = await sheet();
      },
    );
    await page.keyboard.press('Escape');
    // The browser says that it prints, and waits for nothing.
    await expect(async () => {
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      await expect(print).toHaveCount(1, { timeout: 100 });
    }).toPass();
    const ofCommand = await sheet();
    expect(ofCommand).toContain('出典：伊勢崎市');
    expect(ofCommand === ofDialog, 'the same drawing').toBe(true);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await expect(print).toHaveCount(0);
    expect(await paperPages(page)).toEqual([{ width: 297, height: 210 }]);
  });

test('the browser’s own command prints the plan in words as the booklet', async ({ page }) => {
  await openAt(page, '#/list');
  await expect(async () => expect((await paperPages(page)).length).toBeGreaterThan(20)).toPass();
  await expect(page.locator('[data-part="print"]')).toHaveCount(0);
});
