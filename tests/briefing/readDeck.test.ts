import { describe, expect, test } from 'vitest';
import { LIMITS } from '../../src/briefing/limits.ts';
import { formatPlanError } from '../../src/plan/read/planError.ts';
import { plannedSeconds } from '../../src/briefing/plannedSeconds.ts';
import { readDeck } from '../../src/briefing/readDeck.ts';
import { changedDeck, read, smallDeck } from './smallDeck.ts';

function errorsOf(text: string): string[] {
  return read(text).errors.map(formatPlanError);
}

test('a deck is read from its file; the name of the file is its id', () => {
  const { deck, errors } = read(smallDeck);
  expect(errors).toEqual([]);
  expect(deck).toMatchObject({ id: 'walk', title: '海と森を歩く', audience: 'はじめての方' });
  expect(deck?.scenes.map(({ address }) => address)).toEqual([
    '#/',
    '#/sunburst/wood?to=place-town',
    '#/graph/sea?steps=2',
  ]);
  expect(deck?.scenes[0]?.notes).toBe('まず全体を見ます。\n\nゆっくり指さします。');
  expect(deck?.scenes[1]).toMatchObject({ notes: '', highlight: ['wood', 'sea'] });
  expect(Object.isFrozen(deck?.scenes[1]?.highlight)).toBe(true);
});

test('a scene needs no sentence and a deck no audience; a deck of another plan is opened to be mended', () => {
  const bare = 'title: a\nscenes:\n  - address: "#/"\n    title: b\n';
  expect(read(bare).deck).toMatchObject({ audience: '', scenes: [{ text: '' }] });
  const text = changedDeck('#/graph/sea?', '#/graph/elsewhere?');
  expect(read(text).deck).toBeUndefined();
  expect(readDeck({ path: 'walk.yaml', text }).deck?.scenes[2]?.address).toBe('#/graph/elsewhere?steps=2');
});

test('a scene may plan its time, in seconds', () => {
  const { deck } = read(changedDeck('    highlight: [wood, sea]', '    seconds: 90\n    highlight: [wood, sea]'));
  expect(deck?.scenes.map(({ seconds }) => seconds)).toEqual([undefined, 90, undefined]);
  // What plans none takes as long as its 20 and 14 characters.
  expect(plannedSeconds(deck?.scenes ?? [])).toBeCloseTo((20 / 320) * 60 + 90 + (14 / 320) * 60, 0);
});

test.each([
  ['0', '1から3600までの整数で書いてください（いまは 0）。'],
  ['2.5', '1から3600までの整数で書いてください（いまは 2.5）。'],
  ['4000', '1から3600までの整数で書いてください（いまは 4000）。'],
])('a scene cannot plan %s seconds', (seconds, said) => {
  const text = changedDeck('    highlight: [wood, sea]', `    seconds: ${seconds}\n    highlight: [wood, sea]`);
  expect(errorsOf(text)).toEqual([`briefings/walk.yaml:14:14 scenes[1].seconds — ${said}`]);
});

test.each([
  ['briefings/walk.yaml', 'walk'],
  ['briefings/01-walk.yaml', 'walk'],
  ['2026-walk.yaml', '2026-walk'],
  ['三分で.yml', '三分で'],
  ['briefings/my deck (2).yaml', 'my-deck-2'],
  ['-_.yaml', 'deck'],
  [`${'a'.repeat(90)}.yaml`, 'a'.repeat(64)],
])('the id of %s is %s', (path, id) => {
  expect(read(smallDeck, path).deck?.id).toBe(id);
});

/** What is changed in the small deck, and what is said of it. */
const wrong: [name: string, from: string, to: string, said: string][] = [
  [
    'an unknown item in an address',
    '#/graph/sea?',
    '#/graph/see?',
    '15:14 scenes[2].address — 「see」という項目はありません。sea、dream、people のどれかの書き間違いなら直してください。',
  ],
  [
    'an unknown view',
    '#/graph/sea',
    '#/grahp/sea',
    '15:14 scenes[2].address — 「grahp」という表示はありません。graph、cards、list のどれかの書き間違いなら直してください。',
  ],
  [
    'an unknown parameter',
    '?steps=2',
    '?step=2',
    '15:14 scenes[2].address — アドレスに「step」という指定はありません。消すか、画面のアドレスを写し直してください。',
  ],
  [
    'a parameter with a wrong value',
    '?steps=2',
    '?steps=9',
    '15:14 scenes[2].address — steps に「9」とは書けません。1、2、3 のどれかに直してください。',
  ],
  [
    'a deck inside a deck',
    '?steps=2',
    '?deck=walk&scene=2',
    '15:14 scenes[2].address — 場面のアドレスに deck と scene は書けません。消してください。',
  ],
  [
    'an address that YAML takes for a comment',
    '"#/graph/sea?steps=2"',
    '#/graph/sea?steps=2',
    '15:5 scenes[2].address — 空です。文字を書いてください（# で始まるものは引用符で囲みます）。',
  ],
  [
    'an unknown item that is to stand out',
    'wood, sea]',
    'wood, sae]',
    '14:23 scenes[1].highlight[1] — 「sae」という項目はありません。sea、dream、beach のどれかの書き間違いなら直してください。',
  ],
  [
    'an item that is to stand out twice',
    'wood, sea]',
    'wood, wood]',
    '14:23 scenes[1].highlight[1] — 「wood」が2回あります。1つを消してください。',
  ],
  [
    'a missing key',
    '    title: 海のまわり\n',
    '',
    '15:5 scenes[2].title — このキーがありません。文字を書き足してください。',
  ],
  [
    'an unknown key',
    '    text: 二歩先',
    '    texd: x\n    text: 二歩先',
    '17:5 scenes[2].texd — 「texd」というキーはありません。「text」の書き間違いなら直し、不要なら消してください。',
  ],
  [
    'a number for a title',
    'title: 海のまわり',
    'title: 2031',
    '16:12 scenes[2].title — 文字で書いてください（いまは2031です）。数や true・false を文字として書くときは引用符で囲みます。',
  ],
  [
    'a title that is too long',
    '海のまわり',
    '海'.repeat(121),
    '16:12 scenes[2].title — 長すぎます（121文字）。120文字までにしてください。',
  ],
  [
    'a character that cannot be shown',
    'title: 海のまわり',
    'title: "海\\u0007"',
    '16:12 scenes[2].title — 画面に出せない文字が入っています。書き直してください。',
  ],
];

describe('the file, line and column of', () => {
  test.each(wrong)('%s', (_name, from, to, said) => {
    expect(errorsOf(changedDeck(from, to))).toEqual([`briefings/walk.yaml:${said}`]);
  });

  test('all errors at once', () => {
    const text = changedDeck('#/graph/sea?', '#/graph/see?').replace('title: 全体の姿', 'titel: 全体の姿');
    expect(errorsOf(text).map((error) => error.split(' ')[1])).toEqual([
      'scenes[0].title',
      'scenes[0].titel',
      'scenes[2].address',
    ]);
  });
});

test.each([
  ['nothing at all', ''],
  ['a list', '- a\n- b\n'],
  ['no YAML', 'title: [\n'],
  ['no scenes', 'title: a\naudience: b\nscenes: []\n'],
  ['scenes that are no list', 'title: a\naudience: b\nscenes: { a: 1 }\n'],
  ['scenes that are no maps', 'title: a\naudience: b\nscenes: [1, null, [a]]\n'],
  ['an alias', 'title: &a x\naudience: *a\nscenes: []\n'],
  ['ten thousand brackets', '['.repeat(100_000)],
  ['ten thousand maps', '{a: '.repeat(50_000)],
  ['a page of another kind', '<!doctype html><html><body>a: b</body></html>'],
  ['a key of every object', `${smallDeck}__proto__: { title: x }\nconstructor: 1\n`],
  ['more scenes than anyone shows', `${smallDeck}${'  - address: "#/"\n    title: a\n    text: b\n'.repeat(200)}`],
  ['more text than anyone reads', smallDeck + '#'.repeat(LIMITS.file)],
])('%s is told in a sentence with its place, and nothing is thrown', (_name, text) => {
  const { deck, errors } = read(text);
  expect(deck).toBeUndefined();
  expect(errors.length).toBeGreaterThan(0);
  for (const error of errors) expect(formatPlanError(error)).toMatch(/^briefings\/walk\.yaml:\d+:\d+ .*[ぁ-ん].*。/);
});
