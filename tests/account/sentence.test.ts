import { describe, expect, test } from 'vitest';
import { fullName } from '../../src/account/nameOf.ts';
import { pageTitle } from '../../src/account/pageTitle.ts';
import { plainSentences, pathSentences } from '../../src/account/sentence.ts';
import { indexPlan } from '../../src/plan/model/lookup.ts';
import { shortestPaths } from '../../src/plan/path/paths.ts';
import { japanese } from '../i18n/japanese.ts';
import { realModel } from '../layout/models.ts';
import { smallPlan } from '../plan/smallPlan.ts';
import { accountAt, explorerAt } from './accountAt.ts';

const index = indexPlan(smallPlan());

const marked = (name: string) => `（仮）${name}`;

function said(from: string, to: string): string {
  const [path] = shortestPaths(index, from, to);
  return plainSentences(index, pathSentences(index, path!, '。'), marked);
}

describe('what a path says', () => {
  test.each([
    ['sea', 'place-coast', '「海を守る」の中に「砂浜の清掃」がある。「砂浜の清掃」は「海岸」で行われる。'],
    ['place-coast', 'sea', '「砂浜の清掃」は「海岸」で行われる。「海を守る」の中に「砂浜の清掃」がある。'],
    ['wood', 'forest', '「森を育てる」の中に「（仮）木を使う催し」がある。'],
  ])('from %s to %s', (from, to, sentence) => {
    expect(said(from, to)).toBe(sentence);
  });

  test('names the items themselves, so that each can carry its mark', () => {
    const [path] = shortestPaths(index, 'wood', 'forest');
    expect(pathSentences(index, path!, '。')[0]!.filter((piece) => typeof piece !== 'string')).toEqual([
      index.item('forest'),
      index.item('wood'),
    ]);
  });

  test('a name with braces is no template, and a kind without a sentence joins the names', () => {
    const plan = smallPlan();
    const items = plan.items.map((item) => (item.id === 'sea' ? { ...item, name: '{to}' } : item));
    const braces = indexPlan({ ...plan, items, linkKinds: plan.linkKinds.filter(({ id }) => id !== 'happens') });
    const [path] = shortestPaths(braces, 'sea', 'place-coast');
    expect(plainSentences(braces, pathSentences(braces, path!, '。'), marked)).toBe(
      '「{to}」の中に「砂浜の清掃」がある。砂浜の清掃 – 海岸。',
    );
  });
});

describe('a name that two items have', () => {
  const real = indexPlan(realModel().plan);

  test('says whose it is in every sentence, and in the title of a page', () => {
    const [path] = shortestPaths(real, 'district-akabori-4', 'district-azuma-4');
    const text = plainSentences(real, pathSentences(real, path!, '。'), marked);
    expect(text).toContain('「赤堀地区 › 安全でゆとりある居住環境の形成」');
    expect(text).toContain('「東地区 › 安全でゆとりある居住環境の形成」');
    const explorer = explorerAt(realModel(), '#/sunburst/district-azuma-4');
    expect(pageTitle(explorer, japanese)).toMatch(/^東地区 › 安全でゆとりある居住環境の形成｜/);
    expect(accountAt(realModel(), '#/graph/district-azuma-4').title).toBe('東地区 › 安全でゆとりある居住環境の形成');
  });

  test('and no other name does', () => {
    expect(fullName(real, real.item('district-azuma-1')!, marked)).toBe(real.item('district-azuma-1')!.name);
    expect(fullName(real, real.item('measure-4-2')!, marked)).toBe(`（仮）${real.item('measure-4-2')!.name}`);
  });
});
