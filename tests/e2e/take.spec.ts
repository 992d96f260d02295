/** What is taken along: a deck as a PowerPoint file and on paper, the screen on paper. */
import { readFile } from 'node:fs/promises';
import JSZip from 'jszip';
import { axe, expect, openAt, test } from './page.ts';
import { openTask, printedHere } from './printing.ts';

/** The words and shapes of one slide, counted from 1. */
function slideXml(file: JSZip, at: number): Promise<string> {
  const name = `ppt/slides/slide${at}.xml`;
  return file.file(name)?.async('string') ?? Promise.reject(new Error(`no ${name}`));
}

test('a deck becomes a PowerPoint file whose every slide has words, picture, source, date, address and notes', async ({
  page,
}) => {
  await openAt(page, '#/');
  await openTask(page, '説明資料を持ち出す');
  const dialog = page.getByRole('dialog');
  await axe(page);

  // Given up half-way, nothing is given out.
  const early: string[] = [];
  page.on('download', (download) => early.push(download.suggestedFilename()));
  await dialog.getByRole('button', { name: /PPTX/ }).click();
  await dialog.getByRole('button', { name: 'やめる' }).click();
  await expect(dialog.getByText('やめました。ファイルはつくっていません。')).toBeVisible();
  expect(early).toEqual([]);

  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 60_000 }),
    dialog.getByRole('button', { name: /PPTX/ }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('3分でわかる総合計画.pptx');
  const file = await JSZip.loadAsync(await readFile(await download.path()));
  const read = (name: string) => file.file(name)?.async('string') ?? Promise.reject(new Error(`no ${name}`));
  const slides = Object.keys(file.files).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
  const all = Number(/（(\d+)場面）/.exec((await dialog.locator('label').first().textContent()) ?? '')?.[1]);
  expect(slides).toHaveLength(1 + all);
  const wordsOf = (xml: string) => [...xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text]) => text).join('');
  const cover = wordsOf(await read('ppt/slides/slide1.xml'));
  for (const words of [
    '3分でわかる総合計画',
    '説明資料（11場面）',
    '市民の皆さん、市議会向け',
    '市の公式見解ではありません',
  ])
    expect(cover, words).toContain(words);
  expect(cover).toMatch(/出典：伊勢崎市.*データ \d{4}-\d\d-\d\d 版.*\d{4}年\d+月\d+日作成.*#\//);
  let shaped = 0;
  for (let at = 2; at <= 1 + all; at++) {
    const xml = await read(`ppt/slides/slide${at}.xml`);
    const words = wordsOf(xml);
    expect(words, `slide ${at}`).toContain('出典：伊勢崎市「第3次伊勢崎市総合計画 概要版」');
    expect(words, `slide ${at}`).toMatch(/データ \d{4}-\d\d-\d\d 版.*\d{4}年\d+月\d+日作成.*#\//);
    const alts = [...xml.matchAll(/<p:cNvPr [^>]*descr="([^"]+)"/g)].map(([, alt]) => alt);
    // A picture has words for who cannot see it; what is made of boxes and words is shapes that say it themselves.
    const shapes = [...xml.matchAll(/prst="rect"/g)].length;
    if (alts.length === 1) {
      shaped += 1;
      expect(alts, `slide ${at}`).toEqual(['この図を開くQRコード']);
      expect(shapes, `slide ${at}`).toBeGreaterThan(3);
    } else expect(alts, `slide ${at}`).toEqual([expect.stringMatching(/：/), 'この図を開くQRコード']);
    expect(await read(`ppt/notesSlides/notesSlide${at}.xml`), `notes ${at}`).toMatch(/<a:t>[^<]{10,}/);
    // A provisional name, or a picture with one, has the sentence of its kind.
    if (words.includes('（仮）')) expect(words, `slide ${at}`).toContain('施策名は概要版に掲載がないため仮の名称です');
  }
  const opened = (await Promise.all(slides.map(read))).join('');
  expect(opened).toContain('（仮）学校教育の充実');
  expect(Object.values(file.files).filter(({ name }) => name.endsWith('.png'))).toHaveLength(1 + 2 * all - shaped);
  expect(shaped).toBeGreaterThan(0);
  // Less than half a megabyte a slide can be sent by mail; the browser's own PNGs weigh up to 1.8 MB each.
  expect((await readFile(await download.path())).length).toBeLessThan(all * 500_000);

  const pages = await printedHere(page, () => dialog.getByRole('button', { name: '印刷・PDF' }).click());
  expect(pages).toHaveLength(all);
});

test('every slide of the other decks has its source; tables are tables, paths run down', async ({ page }) => {
  await openAt(page, '#/');
  await openTask(page, '説明資料を持ち出す');
  const dialog = page.getByRole('dialog');
  const take = async (deck: RegExp): Promise<string[]> => {
    await dialog.getByRole('radio', { name: deck }).check();
    const [download] = await Promise.all([
      page.waitForEvent('download', { timeout: 60_000 }),
      dialog.getByRole('button', { name: /PPTX/ }).click(),
    ]);
    const file = await JSZip.loadAsync(await readFile(await download.path()));
    const count = Object.keys(file.files).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name)).length;
    return Promise.all(Array.from({ length: count }, (_, at) => slideXml(file, at + 1)));
  };
  const wordsOf = (xml: string) => [...xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text]) => text).join('');
  const decks = [await take(/^4地区の特色/), await take(/^SDGs/)];
  for (const slide of decks.flat().map(wordsOf)) {
    expect(slide).toContain('出典：伊勢崎市「第3次伊勢崎市総合計画 概要版」');
    expect(slide).toMatch(/\d{4}年\d+月\d+日作成/);
    if (slide.includes('（仮）')) expect(slide).toContain('施策名は概要版に掲載がないため仮の名称です');
  }
  const tables = decks.flat().filter((xml) => xml.includes('<a:tbl>'));
  expect(tables.map((xml) => (xml.match(/<a:tr /g) ?? []).length)).toEqual([17, 17]);
  for (const words of ['○＝つながりあり（読み解き）', 'つながりの根拠：読み解き51'])
    expect(wordsOf(tables[0] ?? '')).toContain(words);
  // A path: the next step stands below, with its reason above its name.
  const path = decks[0]?.find((xml) => wordsOf(xml).includes('なぜつながるのか')) ?? '';
  const steps = [...path.matchAll(/<p:sp>.*?<\/p:sp>/gs)]
    .map(([shape]) => ({ top: Number(/<a:off x="\d+" y="(\d+)"/.exec(shape)?.[1]), words: wordsOf(shape) }))
    .filter(({ words }) => /^[↓↑]|^4　水害/.test(words));
  expect(steps.map(({ words }) => words.slice(0, 1))).toEqual(['4', '↓', '↑']);
  expect(steps.map(({ top }) => top)).toEqual(steps.map(({ top }) => top).toSorted((a, b) => a - b));
  expect(steps[1]?.words).toContain('この分野の仕事が直接対応する。（読み解き）2　（仮）治水・水害対策の推進');
});

test('the screen is printed on one sheet with its source', async ({ page }) => {
  await openAt(page, '#/graph/project-dx?sdg=9');
  await openTask(page, '印刷する');
  const dialog = page.getByRole('dialog');
  await axe(page);
  const sheets = await printedHere(
    page,
    () => dialog.getByRole('button', { name: '図を印刷' }).click(),
    async () => {
      await expect(page.locator('[data-part="print"]')).toContainText('出典：伊勢崎市');
    },
  );
  expect(sheets).toHaveLength(1);
  await expect(page.locator('[data-part="print"]')).toHaveCount(0);
});
