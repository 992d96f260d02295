import { describe, expect, test } from 'vitest';
import { toldAmounts } from '../../../src/briefing/claims/toldAmounts.ts';
import { heldErrors, saying } from '../smallTruths.ts';

test.each<[string, (string | number)[]]>([
  ['7つの政策に、36の施策', [7, 36]],
  ['１５の取組', [15]],
  ['三つの柱と、二つの場所', [3, 2]],
  ['令和7年度から令和16年度まで', [2025, 2034]],
  ['平成31年度、昭和64年', [2019, 1989]],
  ['2つ目と、四つ目', []],
  ['1つの場所、一つひとつ', []],
  ['すべての柱が、どの場所にもある', ['すべて', 'どの場所にも']],
  ['海だけにある', ['だけ']],
  ['海だけでなく、森にも', []],
  ['最も多くの取組', ['最も', '多く']],
  ['いくつもの場所', ['いくつも']],
  ['どちらの柱にもある', ['どちらの柱にも']],
  ['それぞれの場所', ['それぞれ']],
  ['柱が並びます。', []],
])('%s tells %j', (text, told) => {
  expect(toldAmounts(text).map(({ shown, value }) => value ?? shown)).toEqual(told);
});

describe('an amount in a scene', () => {
  test('needs a claim that stands for it, in the title, the text and the notes', () => {
    const words = { title: '3つの柱', text: '4つの取組', notes: '2つの場所' };
    expect(heldErrors(saying(words)).map((error) => error.split('」')[0])).toEqual([
      '4:12 scenes[0].title — 「3',
      '5:11 scenes[0].text — 「4',
      '6:12 scenes[0].notes — 「2',
    ]);
    const claims = [
      'claim:',
      '  - { count: pillar, is: 3 }',
      '  - { count: action, is: 4 }',
      '  - { count: place, is: 2 }',
    ];
    expect(heldErrors(saying(words, ...claims))).toEqual([]);
  });

  test('needs more than a count where it is a word', () => {
    const words = { text: 'すべての柱に文章があります。' };
    expect(heldErrors(saying(words, 'claim: { count: pillar, is: 3 }'))[0]).toMatch(
      /^5:11 .*「すべて」と言い切れること/,
    );
    expect(heldErrors(saying(words, 'claim: { count: pillar, all: true }'))).toEqual([]);
  });

  test('is not asked for in what the plan says itself, nor in a deck of somebody’s own', () => {
    expect(heldErrors(saying({ text: '6年の全体を見ます。' }))).toEqual([]);
    const own = saying({ text: '99の柱があります。' }).replace('scenes:', 'unchecked: true\nscenes:');
    expect(heldErrors(own)).toEqual([]);
    expect(heldErrors(own.replace('text: 99', 'claim: { count: pillar, is: 99 }\n    text: 99'))).toHaveLength(1);
  });
});
