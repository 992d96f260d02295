import fc from 'fast-check';
import type { Item, Plan } from '../../src/plan/types.ts';
import { smallPlan } from '../plan/smallPlan.ts';

export const CENTER = 'center';

const small = smallPlan();

/** Plans of any shape: up to four groups, up to eighty items, each inside an earlier one, in any order. */
export const anyPlan: fc.Arbitrary<Plan> = fc
  .record({
    groups: fc.integer({ min: 1, max: 4 }),
    parents: fc.array(fc.nat({ max: 9999 }), { minLength: 1, maxLength: 80 }),
    fromCenter: fc.integer({ min: 2, max: 9 }),
    order: fc.nat(),
  })
  .map(({ groups, parents, fromCenter, order }) => {
    const ids = [CENTER, ...parents.map((_, at) => `item-${at}`)];
    const parentOf = (at: number, seed: number) =>
      seed % fromCenter === 0 ? CENTER : (ids[seed % (at + 1)] ?? CENTER);
    return planOf(
      groups,
      turned(
        parents.map((seed, at): [string, string] => [`item-${at}`, parentOf(at, seed)]),
        order,
      ),
    );
  });

/** A plan of items and their parents; the items right below the centre are dealt out to the groups in turn. */
export function planOf(groups: number, parents: readonly (readonly [id: string, parent: string])[]): Plan {
  const tops = parents.filter(([, parent]) => parent === CENTER).map(([id]) => id);
  const items = parents.map(([id, parent]): Item => {
    const kind = parent === CENTER ? `group-${tops.indexOf(id) % groups}` : 'leaf';
    return { id, kind, name: id, shorts: [], parent, basis: 'stated', source: 'test' };
  });
  const center: Item = { id: CENTER, kind: CENTER, name: CENTER, shorts: [], basis: 'stated', source: 'test' };
  const meta = {
    ...small.meta,
    center: CENTER,
    groups: Array.from({ length: groups }, (_, at) => ({ kind: `group-${at}`, name: `group ${at}` })),
  };
  return { ...small, meta, items: [center, ...items], links: [], periods: [] };
}

function turned<T>(things: readonly T[], by: number): T[] {
  const at = by % things.length;
  return [...things.slice(at), ...things.slice(0, at)];
}
