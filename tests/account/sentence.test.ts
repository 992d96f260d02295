import { describe, expect, test } from 'vitest';
import { plainSentences, waySentences } from '../../src/account/sentence.ts';
import { indexPlan } from '../../src/plan/model/lookup.ts';
import { shortestPaths } from '../../src/plan/path/paths.ts';
import { smallPlan } from '../plan/smallPlan.ts';

const index = indexPlan(smallPlan());

const marked = (name: string) => `（仮）${name}`;

function said(from: string, to: string): string {
  const [way] = shortestPaths(index, from, to);
  return plainSentences(waySentences(index, way!, '。'), marked);
}

describe('what a way says', () => {
  test.each([
    ['sea', 'place-coast', '「海を守る」の中に「砂浜の清掃」がある。「砂浜の清掃」は「海岸」で行われる。'],
    ['place-coast', 'sea', '「砂浜の清掃」は「海岸」で行われる。「海を守る」の中に「砂浜の清掃」がある。'],
    ['wood', 'forest', '「森を育てる」の中に「（仮）木を使う催し」がある。'],
  ])('from %s to %s', (from, to, sentence) => {
    expect(said(from, to)).toBe(sentence);
  });

  test('names the items themselves, so that each can carry its mark', () => {
    const [way] = shortestPaths(index, 'wood', 'forest');
    expect(waySentences(index, way!, '。')[0]!.filter((piece) => typeof piece !== 'string')).toEqual([
      index.item('forest'),
      index.item('wood'),
    ]);
  });

  test('a name with braces is no template, and a kind without a sentence joins the names', () => {
    const plan = smallPlan();
    const items = plan.items.map((item) => (item.id === 'sea' ? { ...item, name: '{to}' } : item));
    const braces = indexPlan({ ...plan, items, linkKinds: plan.linkKinds.filter(({ id }) => id !== 'happens') });
    const [way] = shortestPaths(braces, 'sea', 'place-coast');
    expect(plainSentences(waySentences(braces, way!, '。'), marked)).toBe(
      '「{to}」の中に「砂浜の清掃」がある。砂浜の清掃 – 海岸。',
    );
  });
});
