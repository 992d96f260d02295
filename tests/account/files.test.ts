/** What the account tells, read in the files themselves: a PowerPoint file that is unzipped, an SVG, tables, the panel. */
import JSZip from 'jszip';
import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import type { Account } from '../../src/account/account.ts';
import { fullName, nameOf } from '../../src/account/nameOf.ts';
import { pptxOf } from '../../src/export/pptx.ts';
import { shownItemsCsv, shownLinksCsv } from '../../src/export/shownCsv.ts';
import { describeItem as describeItem } from '../../src/account/describeItem.ts';
import { layoutSheet, layoutSlide } from '../../src/layout/frame.ts';
import Panel from '../../src/page/Panel.svelte';
import Paths from '../../src/parts/path/Paths.svelte';
import type { Explorer } from '../../src/state/explorer.svelte.ts';
import Frame from '../../src/still/Frame.svelte';
import { legendBlocks, sheetBlocks, sourceBlocks } from '../../src/still/frameBlocks.ts';
import { slideWords } from '../../src/still/slideOf.ts';
import Thumbnail from '../../src/views/sunburst/Thumbnail.svelte';
import { accountOf } from '../../src/views/accounts.ts';
import { japanese } from '../i18n/japanese.ts';
import { realModel } from '../layout/models.ts';
import { explorerAt } from './accountAt.ts';
import { drawn } from './drawn.ts';
import { CASES } from './states.ts';

const MODEL = realModel();
const { basis: BASIS } = japanese.page;
const DATE = new Date('2026-11-27T00:00Z');
const LINK = 'https://example.com/';
const NOTES = MODEL.plan.kinds.flatMap(({ provisionalNote }) => provisionalNote ?? []);

/** Texts of a markup, one after the other: lines of one text are broken anywhere. */
const textsIn = (markup: string) =>
  markup
    .replace(/<!--.*?-->|<[^>]*>/gs, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
const flat = (text: string) => text.replace(/\s/g, '');

/** The sheet that is saved as PNG and SVG, and printed. */
function sheet(explorer: Explorer, account: Account): string {
  const words = sheetBlocks(explorer, account);
  const foot = sourceBlocks(explorer, account, { date: DATE, link: LINK });
  return textsIn(render(Frame, { props: { frame: layoutSheet(true), words, foot, qr: undefined } }).body);
}

/** The words of a PowerPoint file with one slide, its notes, and the signs in its picture. */
async function powerPoint(explorer: Explorer, account: Account) {
  const shot = { part: 'A deck', title: 'A scene', text: '', notes: '', credit: [] };
  const words = slideWords(explorer, account, shot, DATE, LINK);
  const slide = { ...shot, ...words, picture: undefined, qr: undefined };
  const blob = await pptxOf('A deck', 'A plan', [slide], { font: 'Meiryo', tag: 'ja-JP' });
  const file = await JSZip.loadAsync(await blob.arrayBuffer());
  const read = async (name: string) =>
    [...((await file.file(name)?.async('string')) ?? '').matchAll(/<a:t>([^<]*)<\/a:t>/g)]
      .map(([, text]) => textsIn(text ?? ''))
      .join('');
  const legend = legendBlocks(account, japanese);
  const frame = layoutSlide({ width: 1080, height: 784 }, legend.length > 0);
  return {
    slide: await read('ppt/slides/slide1.xml'),
    notes: await read('ppt/notesSlides/notesSlide1.xml'),
    picture: textsIn(render(Frame, { props: { frame, words: legend, foot: [], qr: undefined } }).body),
  };
}

describe.each(CASES)('$view with $name ($address)', ({ address }) => {
  const explorer = explorerAt(MODEL, address);
  const account = accountOf(explorer);

  test('sheet and PowerPoint file have the bases, the notes, the legend and the sources of the account', async () => {
    const file = await powerPoint(explorer, account);
    const files = { sheet: sheet(explorer, account), PowerPoint: `${file.slide}${file.picture}` };
    for (const [name, text] of Object.entries(files)) {
      const told = flat(text);
      if (account.basisLine !== '') expect(told, name).toContain(flat(account.basisLine));
      expect(told.includes('つながりの根拠'), name).toBe(account.basisLine !== '');
      for (const note of NOTES)
        // Beside the picture a file may name what an item contains.
        expect(told.includes(flat(note)), `${name}: ${note}`).toBe(
          account.notes.includes(note) || told.includes('（仮）'),
        );
      for (const entry of account.legend) expect(told, name).toContain(flat(entry.text));
      for (const sentence of account.sentences) expect(told, name).toContain(flat(sentence));
      for (const { short, name: whole } of account.sources)
        expect(
          [short, whole].some((one) => told.includes(flat(one))),
          `${name}: ${short}`,
        ).toBe(true);
    }
    for (const { link, sentence } of account.about.slice(0, 40)) {
      expect(flat(file.notes)).toContain(flat(`${sentence}（${BASIS[link.basis]}）`));
      expect(flat(file.notes)).toContain(flat(link.reason ?? link.quote ?? '？'));
    }
  });

  test('tables mark each provisional item, and each of their links has its basis and what that is', () => {
    const items = shownItemsCsv(explorer, account);
    for (const { id, basis } of account.items) {
      const row = items.split('\r\n').find((line) => line.endsWith(`,${id}`) || line.includes(`,${id},`));
      expect(row, id).toBeDefined();
      expect(row!.includes(`,仮（`), id).toBe(basis === 'provisional');
    }
    const links = shownLinksCsv(explorer, account);
    for (const { link } of account.grounds) {
      const told = (link.reason ?? link.quote ?? '？').replaceAll('"', '""');
      expect(links.includes(told), `${link.from}~${link.to}`).toBe(true);
    }
  });

  test('the panel names what the account is about with its mark, its basis and its source', () => {
    const panel = flat(drawn(explorer, Panel));
    const { item } = explorer;
    const { provisional, name } = nameOf(explorer.index, item);
    expect(panel).toContain(flat(`${provisional ? '仮' : ''}${name}`));
    expect(panel).toContain(flat(`${item.source}${BASIS[item.basis]}`));
    for (const note of NOTES) {
      if (panel.includes(flat(note)) && account.subject) expect(account.notes).toContain(note);
    }
    if (account.subject === undefined) return;
    expect(account.title).toContain(name);
    for (const { link } of account.grounds.filter(({ link: { from, to } }) => [from, to].includes(item.id))) {
      if (link.reason && explorer.index.parent(link.to) !== link.from) expect(panel).toContain(flat(link.reason));
    }
  });

  test('the words of a path are the sentences of the account, each with its basis and its reason', () => {
    if (!explorer.paths?.length) return;
    const words = flat(drawn(explorer, Paths));
    for (const { link, sentence } of account.about) {
      expect(words).toContain(flat(sentence).replaceAll('（仮）', '仮'));
      expect(words).toContain(flat(link.reason ?? link.quote ?? '？'));
      expect(words).toContain(BASIS[link.basis]);
    }
  });

  test('the small picture of the circle has pale what stands back in the account', () => {
    if (explorer.view !== 'sunburst') return;
    const { body } = render(Thumbnail, { props: { there: explorer } });
    const pale = [...body.matchAll(/opacity="([^"]*)"/g)].map(([, opacity]) => opacity !== '1');
    expect(pale).toEqual(explorer.sunburst.slices.map(({ id }) => account.standing.back.has(id)));
  });

  test('what is spoken of the item that was chosen is what names it', () => {
    const spoken = describeItem(explorer.index, explorer.item.id, japanese);
    expect(spoken.startsWith(`${fullName(explorer.index, explorer.item, japanese.page.marked)}、`)).toBe(true);
    if (account.subject) expect(spoken.startsWith(`${account.title}、`)).toBe(true);
  });
});
