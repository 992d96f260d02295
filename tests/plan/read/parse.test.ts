import { describe, expect, test } from 'vitest';
import { parsePlan } from '../../../src/plan/read/parse.ts';
import { smallFiles, smallPlan } from '../smallPlan.ts';

describe('parsePlan', () => {
  const plan = smallPlan();
  const item = (id: string) => plan.items.find((one) => one.id === id);
  const link = (from: string, to: string) => plan.links.find((one) => one.from === from && one.to === to);

  test('keeps items in the order of the files', () => {
    expect(plan.items.map(({ id }) => id).join(' ')).toBe(
      'dream sea forest people beach seaweed spring wood place-coast place-town phase-all phase-first',
    );
  });

  test('fills in the defaults of the file and spells out the source', () => {
    expect(item('sea')).toEqual({
      id: 'sea',
      kind: 'pillar',
      number: 1,
      name: '海を守る',
      reading: 'うみをまもる',
      shorts: ['海守る', '海'],
      text: '砂浜と藻場を、次の世代へ手渡します。',
      parent: 'dream',
      basis: 'stated',
      source: 'あらまし「3つの柱」',
      color: '#0A97D9',
    });
  });

  test('leaves out the default place when an item names its own source', () => {
    expect(item('dream')?.source).toBe('あらまし');
  });

  test('makes the contains links, from parent to child, on what their kind rests on', () => {
    expect(link('dream', 'sea')).toEqual({
      from: 'dream',
      to: 'sea',
      kind: 'contains',
      basis: 'stated',
      quote: '3つの柱で進めます。',
      source: 'あらまし',
    });
  });

  test('lets an item say itself what its parent rests on', () => {
    expect(link('sea', 'seaweed')).toEqual({
      from: 'sea',
      to: 'seaweed',
      kind: 'contains',
      basis: 'editorial',
      reason: '藻場は海にあるので。',
    });
  });

  test('carries out rules, and an own link keeps a rule away', () => {
    const during = plan.links.filter(({ kind }) => kind === 'during').map(({ from }) => from);
    const inTown = plan.links.filter(({ to }) => to === 'place-town').map(({ from, reason }) => `${from} ${reason}`);
    expect(during).toEqual(['beach', 'seaweed', 'spring', 'wood']);
    expect(inTown).toEqual([
      'beach 町の中の川にもごみがあるので。',
      'seaweed どの取組も町の中で行うので。',
      'spring どの取組も町の中で行うので。',
      'wood どの取組も町の中で行うので。',
    ]);
  });

  test('takes the periods from the items that have years', () => {
    expect(plan.periods).toEqual([
      { id: 'phase-all', name: '6年の全体', from: 2026, to: 2031 },
      { id: 'phase-first', name: 'はじめの3年', from: 2026, to: 2028 },
    ]);
  });

  test('keeps what readers see of the settings, and nothing that only the checks need', () => {
    expect(plan.kinds[1]).toEqual({ id: 'pillar', name: '柱', counter: 'つの' });
    expect(plan.linkKinds[1]?.levels).toEqual({ main: '主に', also: 'あわせて' });
    expect(plan.meta.sources[0]).toEqual({ id: 'pamphlet', name: '海と森の計画 あらまし', short: 'あらまし' });
    expect(plan.meta.groups).toEqual([{ kind: 'pillar', name: '柱と取組' }]);
    expect(plan.renamed).toEqual({ shore: 'place-coast' });
  });

  test('freezes the plan through and through, and survives JSON', () => {
    expect(Object.isFrozen(plan) && Object.isFrozen(plan.items) && Object.isFrozen(item('sea')?.shorts)).toBe(true);
    expect(JSON.parse(JSON.stringify(plan))).toEqual(plan);
  });

  test('gives the same plan for the same files in any order', () => {
    expect(parsePlan(smallFiles.toReversed()).plan).toEqual(plan);
  });
});
