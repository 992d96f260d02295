import { expect, test } from 'vitest';
import { nearestLine, nearestNode } from '../../../src/layout/graph/nearest.ts';
import type { GraphLine, GraphNode } from '../../../src/layout/graph/layoutGraph.ts';
import { linePath } from '../../../src/layout/graph/linePath.ts';
import { walkGraph } from '../../../src/layout/graph/walkGraph.ts';
import { smallPlan } from '../../plan/smallPlan.ts';
import { grapher } from './graphs.ts';

const node = (id: string, x: number, y: number): GraphNode => ({ id, x, y, radius: 5, level: 2 });
const line = (from: string, to: string): GraphLine => ({
  link: { from, to, kind: 'k', basis: 'stated' },
  weight: 'plain',
});

/*
 *        up
 *   near
 * a ——————————— far      (a is linked to far, up and down, not to near)
 *
 *   down
 */
const nodes = [node('a', 0, 0), node('near', 30, -5), node('far', 100, 0), node('up', 20, -80), node('down', 20, 60)];
const lines = [line('a', 'far'), line('up', 'a'), line('a', 'down')];

test.each([
  ['a', 'ArrowRight', 'far'],
  ['a', 'ArrowUp', 'up'],
  ['a', 'ArrowDown', 'down'],
  ['a', 'ArrowLeft', undefined],
  ['far', 'ArrowLeft', 'a'],
  // No link of `far` leads up: then it is the nearest item that lies there.
  ['far', 'ArrowUp', 'near'],
  ['near', 'ArrowRight', 'far'],
  ['a', 'x', undefined],
  ['nowhere', 'ArrowUp', undefined],
])('from %s, %s leads to %s', (from, key, to) => {
  expect(walkGraph({ nodes, lines }, from, key)).toBe(to);
});

test('arrows alone reach every item', () => {
  const graph = grapher(smallPlan())('dream', { width: 600, height: 400 });
  const reached = new Set(['dream']);
  for (const id of reached) {
    for (const key of ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']) {
      const next = walkGraph(graph, id, key);
      if (next !== undefined) reached.add(next);
    }
  }
  expect([...reached].toSorted()).toEqual(graph.nodes.map(({ id }) => id).toSorted());
});

test.each([
  [3, 3, 0, 'a'],
  [9, 0, 3, undefined],
  [9, 0, 5, 'a'],
  [17, 0, 20, 'near'],
])('the item nearest to (%i, %i) within %i px is %s', (x, y, reach, id) => {
  expect(nearestNode(nodes, { x, y }, reach)).toBe(id);
});

test('the line nearest to a spot is found, also where it goes around the item in focus', () => {
  const byId = new Map(nodes.map((one) => [one.id, one]));
  expect(nearestLine(lines, byId, { x: 60, y: 2 }, 5, undefined)).toBe(lines[0]);
  expect(nearestLine(lines, byId, { x: 60, y: 30 }, 5, undefined)).toBeUndefined();
  const across = [line('down', 'up')];
  expect(nearestLine(across, byId, { x: 20, y: -10 }, 3, undefined)).toBe(across[0]);
  const middle = new Map([...byId, ['focus', { ...node('focus', 20, -10), radius: 20 }]]);
  expect(nearestLine(across, middle, { x: 20, y: -10 }, 3, 'focus')).toBeUndefined();
});

test('a line ends beside the shapes that it joins; its arrowhead is where it arrives', () => {
  const [a, , far] = nodes as [GraphNode, GraphNode, GraphNode];
  expect(linePath(a, far, { arrow: false })).toBe('M8,0L92,0');
  expect(linePath(a, far, { arrow: true })).toBe('M8,0L92,0M92,0L85,-3.2M92,0L85,3.2');
  expect(linePath(a, a, { arrow: true })).not.toMatch(/NaN/);
});

test('a line goes around the shape in the middle, and straight where that is not in its way', () => {
  const [from, to] = [node('l', -100, 0), node('r', 100, 0)];
  const [, bend] = /Q(\S+) /.exec(linePath(from, to, { arrow: false, around: { x: 0, y: 4, radius: 20 } })) ?? [];
  expect(Number(bend?.split(',')[1])).toBeLessThan(-20);
  expect(linePath(from, to, { arrow: false, around: { x: 0, y: 90, radius: 20 } })).toBe('M-92,0Q0,0 92,0');
});
