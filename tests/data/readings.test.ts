import { expect, test } from 'vitest';
import { readPlanFiles } from '../../src/build/plan/readPlanFolder.ts';
import { parsePlan } from '../../src/plan/read/parse.ts';
import { formatPlanError } from '../../src/plan/read/planError.ts';

const FILES = readPlanFiles('data');
const FILE = 'data/readings/ja.yaml';

/** Every line that a person reads who made one change to the readings. */
function errors(from: string, to: string): string[] {
  const files = FILES.map((file) => {
    if (file.path !== FILE) return file;
    if (!file.text.includes(from)) throw new Error(`The readings have no text to replace: ${from}`);
    return { ...file, text: file.text.replace(from, () => to) };
  });
  return parsePlan(files).errors.map(formatPlanError);
}

test('every text of the plan that has kanji has readings', () => {
  expect(parsePlan(FILES).readings?.length).toBeGreaterThan(700);
});

test.each([
  [
    'a kanji without a reading',
    '- 子育《こそだ》て・教育《きょういく》政策《せいさく》',
    '- 子育《こそだ》て・教育政策《せいさく》',
    [/^data\/readings\/ja\.yaml:\d+:\d+ items\[\d+\] — 読み「こそだて・せいさく」が、項目の reading「こそだて・きょういくせいさく」と違います。/],
  ],
  [
    'a reading that an item does not have',
    '- 東《あずま》地区《ちく》',
    '- 東《ひがし》地区《ちく》',
    [/items\[\d+\] — 読み「ひがしちく」が、項目の reading「あずまちく」と違います。/],
  ],
  [
    'a kanji that is left out',
    '- 将来《しょうらい》ビジョン',
    '- 将来ビジョン',
    [/kinds\[0\] — 「将来ビジョン」の漢字に読みがありません。/],
  ],
  [
    'a reading in kanji',
    '将来《しょうらい》ビジョン',
    '将来《将来》ビジョン',
    [/kinds\[0\] — 「将来」の読み「将来」がかなではありません。/],
  ],
  [
    'a text that the plan does not have',
    '- 将来《しょうらい》ビジョン',
    '- 未来《みらい》ビジョン',
    [/:1:1 — 「将来ビジョン」の読みがありません。|:\d+:1 — 「将来ビジョン」の読みがありません。/, /kinds\[0\] — 計画に「未来ビジョン」という文章はありません。/],
  ],
  [
    'a text twice',
    '- 将来《しょうらい》ビジョン',
    '- 将来《しょうらい》ビジョン\n  - 将来《しょうらい》ビジョン',
    [/kinds\[1\] — 「将来ビジョン」の読みが2回あります。/],
  ],
  [
    'marks out of place',
    '- 将来《しょうらい》ビジョン',
    '- 将来《しょうらい》ビジョン《びじょん》',
    [/kinds\[0\] — 「ビジョン《びじょん》」の《　》か｜の使い方が合いません。/],
  ],
])('%s', (_name, from, to, lines) => {
  const wrong = errors(from, to);
  for (const line of lines) expect(wrong).toContainEqual(expect.stringMatching(line));
});
