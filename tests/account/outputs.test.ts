import { describe, expect, test } from 'vitest';
import type { Account } from '../../src/account/account.ts';
import SlideGrounds from '../../src/briefing/SlideGrounds.svelte';
import EmbedSource from '../../src/embed/EmbedSource.svelte';
import { csvOrigin } from '../../src/export/csvOrigin.ts';
import { shownLinksCsv } from '../../src/export/shownCsv.ts';
import type { Explorer } from '../../src/state/explorer.svelte.ts';
import { sheetBlocks, legendBlocks, sourceBlocks } from '../../src/still/frameBlocks.ts';
import { groundLines } from '../../src/still/groundLines.ts';
import { pointsOf } from '../../src/still/slideOf.ts';
import { sourceLines } from '../../src/still/sourceLines.ts';
import MatrixLegend from '../../src/views/matrix/MatrixLegend.svelte';
import GraphLegend from '../../src/views/graph/Legend.svelte';
import SunburstLegend from '../../src/views/sunburst/SunburstLegend.svelte';
import { shownGraph } from '../../src/views/graph/shownGraph.ts';
import { accountOf } from '../../src/views/accounts.ts';
import { realModel } from '../layout/models.ts';
import { japanese } from '../i18n/japanese.ts';
import { explorerAt } from './accountAt.ts';
import { drawn } from './drawn.ts';
import { CASES } from './states.ts';

const WORDS = japanese.account;
const MODEL = realModel();
const DATE = new Date('2026-11-27T00:00Z');
/** The texts of an output with what it says of bases, provisional names, legend and sources. */
interface Output {
  readonly name: string;
  readonly text: string;
  /** Whether it has a legend of its own: a table's head has none. */
  readonly legend: boolean;
}

function outputsOf(explorer: Explorer, account: Account): readonly Output[] {
  const texts = (blocks: readonly { readonly text: string }[]) => blocks.map(({ text }) => text).join('\n');
  const foot = texts(sourceBlocks(explorer, account, { date: DATE, link: 'https://example.com/' }));
  return [
    { name: 'slide', text: drawn(explorer, SlideGrounds, { account }), legend: false },
    { name: 'picture', text: `${texts(sheetBlocks(explorer, account))}\n${foot}`, legend: true },
    {
      name: 'PowerPoint',
      text: [
        texts(legendBlocks(account, japanese)),
        ...pointsOf(explorer, account),
        ...groundLines(account, japanese),
        ...sourceLines(MODEL.plan.meta, account, DATE, japanese),
      ].join('\n'),
      legend: true,
    },
    { name: 'table', text: csvOrigin(explorer, account).join('\n'), legend: false },
    { name: 'frame', text: drawn(explorer, EmbedSource), legend: false },
  ];
}

/** The words beside the view on the page that say what its signs mean. */
function pageLegend(explorer: Explorer, account: Account): string {
  if (explorer.view === 'sunburst') return drawn(explorer, SunburstLegend);
  if (explorer.view === 'graph') return drawn(explorer, GraphLegend, { part: shownGraph(explorer), account });
  return explorer.view === 'matrix' ? drawn(explorer, MatrixLegend, { account }) : '';
}

describe.each(CASES)('$view with $name ($address)', ({ address }) => {
  const explorer = explorerAt(MODEL, address);
  const account = accountOf(explorer);
  const outputs = outputsOf(explorer, account);

  test('every output tells the same bases, as many links on each, and no other', () => {
    for (const { name, text } of outputs) {
      const flat = text.replace(/\s/g, '');
      for (const { basis, count } of account.bases) expect(flat, name).toContain(`${WORDS.basis[basis]}${count}`);
      const lead = /つながりの根拠：?(.*?)(?=項目の言葉|出典|仮施策|仮：|$)/s.exec(flat)?.[1] ?? '';
      const told = [...lead.matchAll(/(原文|紙面から|読み解き|公開情報|仮)(\d+)/g)].map(([, basis]) => basis);
      expect([...new Set(told)], name).toEqual(account.bases.map(({ basis }) => WORDS.basis[basis]));
    }
    expect(account.alternative.includes(account.basisLine)).toBe(true);
  });

  test('every output tells of provisional names where one can be read, and nowhere else', () => {
    const all = MODEL.plan.kinds.flatMap(({ provisionalNote }) => provisionalNote ?? []);
    for (const note of all) {
      for (const { name, text } of [...outputs, { name: 'alternative', text: account.alternative }]) {
        // Words beside the picture may name what an item contains.
        const read = account.notes.includes(note) || text.includes('（仮）');
        expect(text.includes(note), `${name}: ${note}`).toBe(read);
      }
    }
  });

  test('every output has all sources', () => {
    for (const { name, text } of outputs) {
      for (const { short, name: whole } of account.sources) {
        expect(text.includes(short) || text.includes(whole), `${name}: ${short}`).toBe(true);
      }
    }
  });

  test('what is drawn has its whole legend, and the page has the same words', () => {
    for (const { name, text } of outputs.filter(({ legend }) => legend)) {
      for (const entry of account.legend) expect(text, name).toContain(entry.text);
    }
    // Beside the graph its shapes are switches with their numbers, and what overlays print stands above every view.
    const ours = account.legend.filter(
      ({ text, sign }) => !['tile', 'texture'].includes(sign?.type ?? '') && !text.startsWith('位置の目安'),
    );
    const page = pageLegend(explorer, account).replace(/\s/g, '');
    if (page !== '') for (const { text } of ours) expect(page).toContain(text.replace(/\s/g, ''));
  });

  test('what it is about has its reason and its basis in pictures, slides and words', () => {
    for (const { link, sentence } of account.about) {
      expect(account.alternative).toContain(`${sentence}（${WORDS.basis[link.basis]}）`);
      const told = outputs.find(({ name }) => name === 'PowerPoint')?.text ?? '';
      expect(told).toContain(`${sentence}（${WORDS.basis[link.basis]}）`);
      expect(told).toContain(link.reason ?? link.quote ?? '？');
    }
  });

  test('the table of links rests on what the account says', () => {
    const csv = shownLinksCsv(explorer, account);
    for (const { basis } of account.bases) expect(csv).toContain(`,${WORDS.basis[basis]},`);
  });
});
