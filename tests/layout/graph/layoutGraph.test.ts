import { describe, expect, test } from 'vitest';
import type { Graph } from '../../../src/layout/graph/layoutGraph.ts';
import { smallPlan } from '../../plan/smallPlan.ts';
import { realPlan } from '../models.ts';
import { grapher, STAGES } from './graphs.ts';

const small = grapher(smallPlan());
const real = grapher(realPlan());
const SIZE = { width: 600, height: 400 };

/** x, y, radius, level and step of each item. */
function table({ nodes }: Graph): string {
  const rows = nodes.map(({ id, x, y, radius, level, step }) => {
    const numbers = [x, y, radius].map((value) => value.toFixed(0).padStart(4)).join(' ');
    return `${numbers}  ${level} ${step ?? '-'}  ${id}`;
  });
  return `\n${rows.join('\n')}\n`;
}

describe('one item', () => {
  test('stands in the middle, what is linked to it around it in the plan’s order', () => {
    expect(table(small('beach', SIZE))).toMatchInlineSnapshot(`
      "
       300   30    9  1 1  sea
       300  200   18  0 0  beach
       534  200    9  1 1  place-coast
       300  370    9  1 1  place-town
        66  200    9  1 1  phase-first
      "
    `);
  });

  test('has what is two steps away on a ring outside the first', () => {
    const { nodes } = small('beach', SIZE, 2);
    const share = (step: number) =>
      nodes.filter((node) => node.step === step).map(({ x, y }) => Math.hypot((x - 300) / 300, (y - 200) / 200));
    expect(Math.max(...share(1))).toBeLessThan(Math.min(...share(2)));
  });

  test('lines of others step aside: those to hubs wait, those beside the path are weak', () => {
    const { lines } = real('measure-4-2', SIZE);
    const weights = new Map(lines.map(({ link, weight }) => [`${link.from}~${link.to}`, weight]));
    expect(weights.get('policy-4~measure-4-2')).toBe('plain');
    expect(weights.get('measure-4-2~gx')).toBe('plain');
    expect(weights.get('policy-4~gx')).toBe('common');
    expect([...weights.values()].filter((weight) => weight === 'beside')).not.toEqual([]);
  });
});

test('the whole plan has every item and link; the tree’s lines are told from the others', () => {
  const plan = realPlan();
  const { nodes, lines, focus } = real('vision', SIZE);
  expect([nodes.length, lines.length, focus]).toEqual([plan.items.length, plan.links.length, undefined]);
  expect(nodes.filter(({ level }) => level === 0).map(({ id }) => id)).toEqual(['vision']);
  expect(nodes.filter(({ level }) => level === 1)).toHaveLength(16);
  expect(lines.filter(({ weight }) => weight === 'frame')).toHaveLength(91);
});

for (const size of STAGES) {
  for (const [item, steps] of [
    ['vision', 1],
    ['policy-4', 1],
    ['sdg-11', 1],
    ['gx', 1],
    ['measure-4-2', 3],
  ] as const) {
    test(`${item} with ${steps} steps at ${size.width}×${size.height}: no two shapes touch, all lie in the picture`, () => {
      const { nodes } = real(item, size, steps);
      const touching = nodes.flatMap((a, at) =>
        nodes
          .slice(at + 1)
          .filter((b) => Math.hypot(a.x - b.x, a.y - b.y) < a.radius + b.radius)
          .map((b) => `${a.id} ${b.id}`),
      );
      expect(touching).toEqual([]);
      const outside = nodes.filter(
        ({ x, y, radius }) => x < radius || y < radius || x > size.width - radius || y > size.height - radius,
      );
      expect(outside).toEqual([]);
    });
  }
}

test('it is plain, frozen and the same every time', () => {
  const graph = real('policy-4', SIZE, 2);
  expect(JSON.parse(JSON.stringify(graph))).toEqual(JSON.parse(JSON.stringify(real('policy-4', SIZE, 2))));
  expect(Object.isFrozen(graph) && Object.isFrozen(graph.nodes[0])).toBe(true);
});
