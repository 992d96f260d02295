import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeDeck } from '../../../src/briefing/deckYaml.ts';
import { changeScene } from '../../../src/briefing/own/editDeck.ts';
import { fileKind } from '../../../src/briefing/own/fileKind.ts';
import { deckFileName, withoutCopyNumber } from '../../../src/briefing/own/fileName.ts';
import { finishedDeck } from '../../../src/briefing/own/finishedDeck.ts';
import { ownDeck } from '../../../src/briefing/own/ownDeck.ts';
import { rowIndexAt } from '../../../src/briefing/own/rowIndexAt.ts';
import { sceneTitle, sceneWords } from '../../../src/briefing/own/sceneWords.ts';
import { runPlanCommand } from '../../../src/build/plan/runPlanCommand.ts';
import { overlaysOf } from '../../../src/overlays/overlays.ts';
import { indexPlan } from '../../../src/plan/model/lookup.ts';
import { addressSpace } from '../../../src/state/addressSpace.ts';
import { parseAddress } from '../../../src/state/address.ts';
import { VIEWS } from '../../../src/views/views.ts';
import { realPlan } from '../../layout/models.ts';
import { japanese } from '../../i18n/japanese.ts';
import { scene } from './decks.ts';

test('a deck that was saved can be put into data/briefings/ as it is: the plan check passes', () => {
  const begun = ownDeck({ title: '3月の説明会', audience: '', scenes: [scene('a'), scene('b')] }, 'mine-1');
  const blank = changeScene(begun, 0, { title: ' ', notes: '「: # - 」も\n二行目' });
  const deck = finishedDeck(blank, { deck: '題なし', scene: () => '全体' });
  expect(deck.scenes[0]?.title).toBe('全体');
  const folder = mkdtempSync(join(tmpdir(), 'deck-'));
  try {
    cpSync('tests/fixtures/small-plan', folder, { recursive: true });
    mkdirSync(join(folder, 'briefings'), { recursive: true });
    const path = join(folder, 'briefings', deckFileName(deck.title, '題なし'));
    writeFileSync(path, writeDeck(deck));
    expect(runPlanCommand(['check', folder])).toMatchObject({ stderr: '', exitCode: 0 });
    writeFileSync(path, writeDeck({ ...deck, scenes: [scene('a', { address: '#/list/nowhere' })] }));
    expect(runPlanCommand(['check', folder]).stderr).toMatch(/3月の説明会\.yaml:5:14 .*nowhere/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test.each([
  ['3月の説明会', '3月の説明会.yaml'],
  ['A/B: 案?', 'A B 案.yaml'],
  ['..', '題なし.yaml'],
  ['   ', '題なし.yaml'],
  ['あ'.repeat(80), `${'あ'.repeat(60)}.yaml`],
])('a deck with the title %s is saved as %s', (title, name) => {
  expect(deckFileName(title, '題なし')).toBe(name);
});

test.each([
  ['計画 (2).yaml', '計画.yaml'],
  ['計画(2).yml', '計画.yml'],
  ['計画 (案).yaml', '計画 (案).yaml'],
  ['計画.yaml', '計画.yaml'],
])('%s is another copy of %s', (name, without) => {
  expect(withoutCopyNumber(name)).toBe(without);
});

const rows = [0, 50, 100, 300].map((top, at) => ({ top, bottom: [50, 100, 300, 350][at] ?? 0 }));
test.each([
  [0, 10, 0],
  [0, 80, 1],
  [0, 190, 1],
  [0, 210, 2],
  [0, 999, 3],
  [3, -50, 0],
  [3, 190, 2],
  [2, 260, 2],
])('row %i dragged to %i px belongs at index %i', (from, y, index) => {
  expect(rowIndexAt(rows, from, y)).toBe(index);
});

const index = indexPlan(realPlan());
const overlays = overlaysOf(index);
const space = addressSpace(index, overlays, VIEWS);
test.each([
  ['#/', '計画の全体'],
  ['#/list', '計画の全体'],
  ['#/sunburst/policy-4', 'まちづくり政策'],
  ['#/sunburst/measure-1-2?sdg=3,4', '（仮）保育・幼児教育の充実 と SDGsのゴール 3・4'],
  ['#/sunburst/district-azuma-4', '東地区 › 安全でゆとりある居住環境の形成'],
  ['#/graph/policy-4?year=2031&gx=1', 'まちづくり政策 と いせさきＧＸ（令和13年度）'],
  [
    '#/sunburst/project-dx?to=policy-1&basis=sourced',
    '「DX推進プロジェクト」と「子育て・教育政策」のつながり（概要版の言葉だけ）',
  ],
  ['#/matrix?rows=direction&columns=policy', '地区の方向性 と 政策'],
  ['#/cards?cards=policy,project', '政策 と 重点プロジェクト'],
])('the scene of %s is called %s until the person says otherwise', (address, title) => {
  const words = {
    index,
    parameters: space.parameters,
    overlays,
    sourceName: '概要版',
    words: japanese,
  };
  expect(sceneTitle(sceneWords(parseAddress(address, space).address, words), words)).toBe(title);
});

test.each<[name: string, beginning: string, kind: string | undefined]>([
  ['a.png', '\u0089PNG\r\n', 'picture'],
  ['a.yaml', '\u00ff\u00d8\u00ff\u00e0', 'picture'],
  ['a.svg', '<?xml version="1.0"?>\n<svg xmlns="">', 'picture'],
  ['a.pdf', '%PDF-1.7', 'pdf'],
  ['a.pptx', 'PK\u0003\u0004', 'office'],
  ['a.zip', 'PK\u0003\u0004', 'archive'],
  ['a.xls', '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1', 'office'],
  ['a.html', '<!doctype html>', 'page'],
  ['a.pptx', 'title: a\n', undefined],
  ['a.yaml', 'title: PK\n', undefined],
])('%s that begins with %j is: %s', (name, beginning, kind) => {
  const bytes = Uint8Array.from(beginning, (letter) => letter.charCodeAt(0)).buffer;
  expect(fileKind(name, bytes)).toBe(kind);
});

test('a file that is too large to be read is told by its name', () => {
  expect(['a.JPG', 'a.pptx', 'a.yaml'].map((name) => fileKind(name))).toEqual(['picture', 'office', undefined]);
});
