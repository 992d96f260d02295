/** The whole page in a language that is not Japanese, of a plan that is not: no Japanese is left anywhere. */
import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { describe, expect, test, vi } from 'vitest';
import { pageTitle } from '../../src/account/pageTitle.ts';
import App from '../../src/App.svelte';
import EmbedApp from '../../src/EmbedApp.svelte';
import DeckList from '../../src/briefing/DeckList.svelte';
import Help from '../../src/briefing/Help.svelte';
import Slide from '../../src/briefing/Slide.svelte';
import SlideGrounds from '../../src/briefing/SlideGrounds.svelte';
import SlidePath from '../../src/briefing/SlidePath.svelte';
import TakeDeck from '../../src/briefing/TakeDeck.svelte';
import AddScene from '../../src/briefing/own/AddScene.svelte';
import DeckEditor from '../../src/briefing/own/DeckEditor.svelte';
import Builder from '../../src/embed/Builder.svelte';
import { aboutPages } from '../../src/build/pages/aboutPages.ts';
import { embedPage } from '../../src/build/pages/embedPage.ts';
import { homePage } from '../../src/build/pages/homePage.ts';
import { itemPages } from '../../src/build/pages/itemPages.ts';
import { listPage } from '../../src/build/pages/listPage.ts';
import { notFoundPage } from '../../src/build/pages/notFoundPage.ts';
import { readStatement } from '../../src/build/plan/readStatement.ts';
import { planModel } from '../../src/build/planModel.ts';
import { csvOrigin } from '../../src/export/csvOrigin.ts';
import { exportFiles, FORMATS } from '../../src/export/exportFiles.ts';
import { shownItemsCsv, shownLinksCsv } from '../../src/export/shownCsv.ts';
import Search from '../../src/page/search/Search.svelte';
import Panel from '../../src/page/Panel.svelte';
import Notices from '../../src/parts/Notices.svelte';
import { Explorer } from '../../src/state/explorer.svelte.ts';
import { legendBlocks, sheetBlocks, sourceBlocks } from '../../src/still/frameBlocks.ts';
import { groundLines } from '../../src/still/groundLines.ts';
import { pointsOf } from '../../src/still/slideOf.ts';
import { sourceLines } from '../../src/still/sourceLines.ts';
import Print from '../../src/tasks/print/Print.svelte';
import Save from '../../src/tasks/save/Save.svelte';
import Share from '../../src/tasks/share/Share.svelte';
import { accountOf } from '../../src/views/accounts.ts';
import { VIEWS } from '../../src/views/views.ts';
import { realPlan } from '../layout/models.ts';
import { bare } from '../views/markup.ts';
import InPage from './InPage.svelte';
import { JAPANESE, latin, madeUp, madeUpSite, TAG } from './madeUp.ts';

// The city's decks are Japanese.
vi.mock('virtual:decks', () => ({ decks: [] }));
// What the menu opens asks where it is as soon as it is there.
vi.stubGlobal('location', new URL('https://example.jp/plan/'));
vi.stubGlobal('navigator', {});
vi.stubGlobal('addEventListener', () => undefined);

const real = realPlan();
const plan = latin({ ...real, meta: { ...real.meta, language: TAG } });
const model = planModel(plan);
const DATE = new Date('2026-11-27T00:00Z');

/** The Japanese of a text, each with what stands around it. */
function japaneseIn(text: string): string[] {
  return [...text.matchAll(new RegExp(`.{0,60}(?:${JAPANESE.source})+.{0,20}`, 'gu'))].map(([found]) => found);
}

function explorerAt(address: string): Explorer {
  const explorer = new Explorer(model, VIEWS, madeUp);
  explorer.open(address);
  return explorer;
}

function drawn(part: Component<never>, address: string, props: object = {}): string {
  const explorer = new Explorer(model, VIEWS, madeUp);
  return bare(render(InPage, { props: { explorer, address, part: part as Component, props } }).body);
}

/** What may be chosen in any view. */
const STATES = [
  '',
  '/policy-4',
  '/measure-4-2?sdg=11,13',
  '/district-akabori?gx=1',
  '/district-isesaki-4?to=sdg-13',
  '?year=2031',
  '/project-dx?year=2024&basis=sourced',
  '/district-isesaki?with=district-sakai',
  '?rows=project-item&columns=sdg&steps=2&without=sdg',
];
const ADDRESSES = VIEWS.flatMap(({ id }) => STATES.map((state) => `#/${id}${state}`));

test('the language itself has no Japanese, and the test would see it', () => {
  expect(japaneseIn('<p title="計画">plan</p>')).toHaveLength(1);
  expect(madeUp.page.search).not.toBe('');
  expect(japaneseIn(madeUp.page.search)).toEqual([]);
  expect(latin('計画')).not.toBe(latin('政策'));
});

describe.each(ADDRESSES)('%s', (address) => {
  const explorer = explorerAt(address);
  const account = accountOf(explorer);

  test('the page and the frame', () => {
    expect(japaneseIn(bare(render(App, { props: { model, words: madeUp, address } }).body))).toEqual([]);
    expect(japaneseIn(bare(render(EmbedApp, { props: { model, words: madeUp, address } }).body))).toEqual([]);
    expect(japaneseIn(pageTitle(explorer, madeUp))).toEqual([]);
  });

  test('the view, its legend and its guide, and the words beside it', async () => {
    const view = VIEWS.find(({ id }) => id === explorer.view)!;
    const late = [await view.component?.(madeUp), await view.framed?.()].flatMap((come) => come?.default ?? []);
    const parts = [view.home, view.below, view.guide, view.legend].filter((part) => part !== undefined);
    for (const part of [...late, ...parts, Panel]) expect(japaneseIn(drawn(part as Component, address))).toEqual([]);
  });

  test('slides, sheets, tables and what they rest on', () => {
    const texts = (blocks: readonly { readonly text: string }[]) => blocks.map(({ text }) => text);
    const told = [
      drawn(SlideGrounds, address, { account }),
      drawn(SlidePath, address),
      account.alternative,
      ...texts(sheetBlocks(explorer, account)),
      ...texts(legendBlocks(account, madeUp)),
      ...texts(sourceBlocks(explorer, account, { date: DATE, link: undefined })),
      ...pointsOf(explorer, account),
      ...groundLines(account, madeUp),
      ...sourceLines(plan.meta, account, DATE, madeUp),
      ...csvOrigin(explorer, account),
      shownItemsCsv(explorer, account),
      shownLinksCsv(explorer, account),
    ];
    expect(told.flatMap(japaneseIn)).toEqual([]);
  });
});

test.each([
  ['search', Search],
  ['notices', Notices],
  ['share', Share],
  ['save', Save],
  ['print', Print],
  ['the decks', DeckList],
  ['taking a deck along', TakeDeck],
  ['adding a scene', AddScene],
  ['the editor of decks', DeckEditor],
  ['the embed builder', Builder],
  ['the help of the presenter', Help],
  ['a slide', Slide],
] as readonly [string, Component<never>][])('%s', (_name, part) => {
  expect(japaneseIn(drawn(part, '#/graph/policy-4?year=2031&sdg=11&foo=1&lang=pt&ruby=1'))).toEqual([]);
});

test('the pages that are built, and their titles and descriptions', () => {
  const statement = latin(readStatement('data', process.cwd()));
  const pages = [
    homePage(model, madeUp),
    embedPage(model, madeUp),
    listPage(model, madeUp, madeUpSite, madeUp.views),
    ...[...itemPages(model, madeUp, madeUpSite)].slice(0, 40),
    ...aboutPages(plan, statement, madeUpSite),
    ...aboutPages(plan, undefined, madeUpSite),
    notFoundPage(plan, madeUpSite, madeUp.views),
  ];
  expect(pages.map(({ body }) => body.length > 500)).not.toContain(false);
  expect(pages.flatMap((page) => japaneseIn(bare(JSON.stringify(page))))).toEqual([]);
});

test('the files of the data', () => {
  const files = FORMATS.flatMap((format) => exportFiles(plan, format, { ...madeUp, tag: TAG }));
  expect(files.flatMap(({ content }) => japaneseIn(content))).toEqual([]);
  expect(files.at(-1)?.content).toContain(`"@language": "${TAG}"`);
});
