import { expect, test } from 'vitest';
import type { Criterion } from '../../src/about/accessibility/criteria.ts';
import { judge } from '../../src/about/accessibility/judge.ts';
import { machineWords } from '../../src/about/accessibility/machineWords.ts';
import { readStatement } from '../../src/build/plan/readStatement.ts';
import type { JudgedScreen, Results } from '../../src/about/accessibility/results.ts';
import { accessibility } from '../../src/i18n/ja/accessibility.ts';

const TEXT: Criterion = {
  number: '1.1.1',
  name: '代わりの文章',
  level: 'A',
  hand: '読む。',
  tests: ['sea › a', 'sea › b'],
};
const SOUND: Criterion = { number: '1.2.1', name: '音', level: 'A', hand: '聞く。', media: true };

function screen(ends: Partial<JudgedScreen>): JudgedScreen {
  const judged = { spec: 'sea', test: 'a', address: './', size: '1×1', date: '2026-01-01', media: 0 };
  return { ...judged, passed: [], unsure: [], failed: [], ...ends };
}

function results(screens: readonly JudgedScreen[]): Results {
  const rules = {
    'image-alt': { help: '絵に文章', criteria: ['1.1.1'] },
    'object-alt': { help: '物に文章', criteria: ['1.1.1'] },
    'audio-caption': { help: '音に字幕', criteria: ['1.2.1'] },
    region: { help: '囲み', criteria: [] },
  };
  return { engine: '1', browser: 'B 1', rules, tests: ['sea › a'], screens };
}

test.each([
  [
    'nothing found',
    TEXT,
    [screen({ passed: ['image-alt'] })],
    'open',
    ['検査した規則：2', '違反なし（1画面で該当）', '操作の試験：1件が合格'],
  ],
  ['nothing to judge', TEXT, [screen({})], 'open', ['検査した規則：2', '該当する箇所なし', '操作の試験：1件が合格']],
  [
    'left to a person',
    TEXT,
    [screen({ unsure: ['image-alt'] })],
    'open',
    ['検査した規則：2', '人の判断が必要な箇所あり（1画面）', '操作の試験：1件が合格'],
  ],
  [
    'a fault on one of two',
    TEXT,
    [screen({ failed: ['object-alt'] }), screen({ passed: ['image-alt', 'object-alt'] })],
    'failed',
    ['検査した規則：2', '違反あり（1画面）', '操作の試験：1件が合格'],
  ],
  [
    'no sound anywhere',
    SOUND,
    [screen({}), screen({})],
    'absent',
    ['どの画面にも、音声・動画の要素はありませんでした。'],
  ],
  ['a sound on one', SOUND, [screen({}), screen({ media: 1 })], 'open', ['検査した規則：1', '該当する箇所なし']],
  ['no screen at all', SOUND, [], 'open', ['検査した規則：1', '該当する箇所なし']],
  ['no rule for it', { ...SOUND, number: '9.9.9' }, [screen({ media: 1 })], 'open', ['機械では判定できません。']],
] as const)('%s', (_name, criterion, screens, verdict, words) => {
  const judgement = judge(criterion, results(screens));
  expect(judgement.verdict).toBe(verdict);
  expect(machineWords(judgement, accessibility)).toEqual(words);
});

test('the tables of the plan in data/ have every criterion of the levels A and AA once', () => {
  // JIS X 8341-3:2016 = WCAG 2.0: 25 + 13; WCAG 2.1 and 2.2: 12 + 6 more, 4.1.1 being taken away there.
  const { jis, later } = readStatement('data')!.criteria;
  const count = (criteria: readonly Criterion[], level: string) => criteria.filter((one) => one.level === level).length;
  expect([count(jis, 'A'), count(jis, 'AA')]).toEqual([25, 13]);
  expect([count(later, 'A'), count(later, 'AA')]).toEqual([7, 11]);
  const numbers = [...jis, ...later].map(({ number }) => number);
  expect(new Set(numbers).size).toBe(numbers.length);
});
