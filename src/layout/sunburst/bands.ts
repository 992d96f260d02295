import type { PlanIndex } from '../../plan/model/lookup.ts';
import type { Band, Slice } from './sunburst.ts';

/** Where the bands begin and end beyond the centre disc, in user units. */
const BAND = { inner: 5, outer: 16 } as const;

/**
 * A band for every item that underpins siblings, over the run of those siblings and ending in the item itself.
 *
 * @param center radius of the centre disc, in user units
 */
export function bandsOf(index: PlanIndex, slices: readonly Slice[], center: number): Band[] {
  const byId = new Map(slices.map((slice) => [slice.id, slice]));
  const targets = new Map<string, string[]>();
  for (const link of index.plan.links) {
    if (index.roleOf(link) === 'underpinning') targets.set(link.from, [...(targets.get(link.from) ?? []), link.to]);
  }
  return [...targets].flatMap(([id, over]) => {
    const own = byId.get(id);
    const sectors = over.flatMap((to) => byId.get(to) ?? []).filter((slice) => slice.parent === own?.parent);
    if (own === undefined || sectors.length === 0) return [];
    return {
      id,
      over: sectors.map((slice) => slice.id),
      startAngle: Math.min(own.startAngle, ...sectors.map((slice) => slice.startAngle)),
      endAngle: Math.max(own.endAngle, ...sectors.map((slice) => slice.endAngle)),
      innerRadius: center + BAND.inner,
      outerRadius: center + BAND.outer,
    };
  });
}
