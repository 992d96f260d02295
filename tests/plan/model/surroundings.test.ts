import { describe, expect, test } from 'vitest';
import { graphPart, type GraphChoice, type GraphPart } from '../../../src/plan/model/graphPart.ts';
import { hubsOf } from '../../../src/plan/model/hubs.ts';
import { indexPlan } from '../../../src/plan/model/lookup.ts';
import { shortestPaths } from '../../../src/plan/path/paths.ts';
import { realPlan } from '../../layout/models.ts';
import { smallPlan } from '../smallPlan.ts';

const small = indexPlan(smallPlan());
const real = indexPlan(realPlan());
const NOTHING = { kinds: [], linkKinds: [] };

const part = (choice: Partial<GraphChoice> & { item: string }, index = small) =>
  graphPart(index, { steps: 1, off: NOTHING, ...choice });

/** `step item ← what leads there`, one a line. */
function table({ neighbours }: GraphPart): string {
  const rows = neighbours.map(({ item, step, links }) => {
    const steps = links.map(({ from, to, kind }) => `${kind} ${from === item.id ? to : from}`).join(', ');
    return `${step} ${item.id} ← ${steps}`;
  });
  return `\n${rows.join('\n')}\n`;
}

describe('what lies around an item', () => {
  test('one step away', () => {
    expect(table(part({ item: 'beach' }))).toBe(`
1 sea ← contains beach
1 place-coast ← happens beach
1 place-town ← happens beach
1 phase-first ← during beach
`);
  });

  test('two steps away, with what leads there; no walk goes on through a hub', () => {
    expect(table(part({ item: 'beach', steps: 2 }))).toBe(`
1 sea ← contains beach
1 place-coast ← happens beach
1 place-town ← happens beach
1 phase-first ← during beach
2 dream ← contains sea
2 seaweed ← contains sea, happens place-coast, happens place-town
2 spring ← happens place-town
2 wood ← happens place-town
`);
  });

  test('the walk does not go on through the centre', () => {
    const ids = part({ item: 'beach', steps: 3 }).neighbours.map(({ item }) => item.id);
    expect(ids).toContain('dream');
    expect(ids).not.toContain('people');
  });

  test('kinds that are switched off are neither shown nor walked through', () => {
    const off = { kinds: ['place'], linkKinds: ['during'] };
    expect(table(part({ item: 'beach', steps: 2, off }))).toBe(`
1 sea ← contains beach
2 dream ← contains sea
2 seaweed ← contains sea
`);
  });

  test('the item itself stays when its kind is switched off', () => {
    const { items, focus } = part({ item: 'beach', off: { kinds: ['action'], linkKinds: [] } });
    expect(focus).toBe('beach');
    expect(items.map(({ id }) => id)).toContain('beach');
    expect(items.map(({ id }) => id)).not.toContain('seaweed');
  });

  test('what a path passes through is shown however far away, and whatever is switched off', () => {
    const paths = shortestPaths(small, 'beach', 'people');
    const off = { kinds: ['dream'], linkKinds: [] };
    const { neighbours } = part({ item: 'beach', off, paths });
    expect(neighbours.filter(({ step }) => step > 1).map(({ item, step }) => `${step} ${item.id}`)).toEqual([
      '2 dream',
      '3 people',
    ]);
  });
});

test('the centre stands for the whole plan', () => {
  const { focus, items, links, neighbours } = part({ item: 'dream' });
  expect([focus, neighbours.length]).toEqual([undefined, 0]);
  expect([items.length, links.length]).toEqual([small.plan.items.length, small.plan.links.length]);
});

test('hubs are the centre and what a third of the plan is linked to', () => {
  expect([...hubsOf(real)]).toEqual(['vision', 'gx', 'period-early']);
  expect([...hubsOf(small)]).toEqual(['dream', 'phase-first']);
});

test('three steps in the real plan do not end up everywhere in two', () => {
  const counts = [1, 2, 3].map((steps) => part({ item: 'measure-4-2', steps }, real).items.length);
  expect(counts[0]).toBeLessThan(15);
  expect(counts[1]).toBeLessThan(60);
});

test('around a hub itself everything is there in one step', () => {
  expect(part({ item: 'gx' }, real).neighbours).toHaveLength(84);
});

test('only what is shown at both ends is a line', () => {
  const { items, links } = part({ item: 'policy-4', steps: 2, off: { kinds: ['sdg'], linkKinds: [] } }, real);
  const ids = new Set(items.map(({ id }) => id));
  expect(links.filter(({ from, to }) => !ids.has(from) || !ids.has(to))).toEqual([]);
});
