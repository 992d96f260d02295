import fc from 'fast-check';
import type { Item, Plan } from '../../src/plan/model/types.ts';
import { smallPlan } from '../plan/smallPlan.ts';

export const CENTER = 'center';

const small = smallPlan();

/** The shape of a plan: how many groups share its first ring, its items with what contains them, one in focus. */
export interface Shape {
  readonly groups: number;
  readonly parents: readonly (readonly [id: string, parent: string])[];
  readonly focus: string;
}

/** Shapes of up to four groups and eighty items, shallow and deep, with parents before and after their children. */
export const anyShape: fc.Arbitrary<Shape> = fc
  .record({
    groups: fc.integer({ min: 1, max: 4 }),
    seeds: fc.array(fc.nat({ max: 9_999 }), { minLength: 1, maxLength: 80 }),
    fromCenter: fc.integer({ min: 2, max: 9 }),
    first: fc.nat({ max: 79 }),
    focus: fc.nat({ max: 80 }),
  })
  .map(({ groups, seeds, fromCenter, first, focus }) => {
    const ids = seeds.map((_, at) => `item-${at}`);
    const parents = ids.map((id, at) => {
      const inside = at === 0 || seeds[at]! % fromCenter === 0 ? CENTER : ids[seeds[at]! % at]!;
      return [id, inside] as const;
    });
    const cut = first % parents.length;
    return {
      groups,
      parents: [...parents.slice(cut), ...parents.slice(0, cut)],
      focus: [CENTER, ...ids][focus % (ids.length + 1)]!,
    };
  });

/** A plan of that shape; the items right below the centre are dealt out to the groups in turn. */
export function planOf({ groups, parents }: Shape): Plan {
  const tops = parents.filter(([, parent]) => parent === CENTER).map(([id]) => id);
  const items = parents.map(([id, parent]): Item => {
    const kind = parent === CENTER ? `group-${tops.indexOf(id) % groups}` : 'leaf';
    return { id, kind, name: id, shorts: [], parent, basis: 'stated', source: 'test' };
  });
  const center: Item = { id: CENTER, kind: CENTER, name: CENTER, shorts: [], basis: 'stated', source: 'test' };
  const kinds = Array.from({ length: groups }, (_, at) => ({ kind: `group-${at}`, name: `group ${at}` }));
  const meta = { ...small.meta, center: CENTER, groups: kinds };
  return { ...small, meta, items: [center, ...items], links: [], periods: [] };
}
