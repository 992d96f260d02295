import { expect, test } from 'vitest';
import { wholeGraph } from '../../src/build/wholeGraph.ts';
import { indexPlan } from '../../src/plan/model/lookup.ts';
import { realPlan } from '../layout/models.ts';
import { smallPlan } from '../plan/smallPlan.ts';

const real = realPlan();
const positions = wholeGraph(real);
const distance = (a: string, b: string) =>
  Math.hypot(positions[a]![0] - positions[b]![0], positions[a]![1] - positions[b]![1]);

test('every item of the plan has a place within the picture', () => {
  expect(Object.keys(positions)).toEqual(real.items.map(({ id }) => id));
  for (const [id, place] of Object.entries(positions)) {
    for (const share of place) expect(share >= 0 && share <= 1, id).toBe(true);
  }
});

test('the same plan gives the same places', () => {
  expect(wholeGraph(realPlan())).toEqual(positions);
});

test('the centre stands near the middle, and items stand nearer to their own branch than to others', () => {
  const index = indexPlan(real);
  expect(Math.hypot(positions['vision']![0] - 0.5, positions['vision']![1] - 0.5)).toBeLessThan(0.15);
  const branches = ['policy', 'project', 'district'].flatMap((kind) => index.itemsOfKind(kind));
  const leaves = branches.flatMap(({ id }) => index.children(id).map((child) => [child.id, id] as const));
  const astray = leaves.filter(([leaf, own]) => {
    const nearer = branches.filter(({ id }) => distance(leaf, id) < distance(leaf, own));
    return nearer.length > 2;
  });
  expect(astray.length / leaves.length).toBeLessThan(0.1);
});

test('no two items stand in the same place', () => {
  const places = Object.values(positions).map((place) => place.join());
  expect(new Set(places).size).toBe(places.length);
});

test('a small plan, a plan of one item and one without links have places too', () => {
  const small = smallPlan();
  expect(Object.keys(wholeGraph(small))).toHaveLength(small.items.length);
  const alone = { ...small, items: small.items.slice(0, 1), links: [] };
  expect(wholeGraph(alone)).toEqual({ [alone.items[0]!.id]: [0.5, 0.5] });
  const places = Object.values(wholeGraph({ ...small, links: [] })).flat();
  expect(places.filter((share) => !Number.isFinite(share))).toEqual([]);
});
