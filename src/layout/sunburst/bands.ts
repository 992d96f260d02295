import type { PlanIndex } from '../../plan/model/lookup.ts';
import type { Band, Slice } from './sunburst.ts';

/** Inner and outer radius of the bands, in user units. */
const BAND = { inner: 127, outer: 138 } as const;

/** A band for every item that underpins siblings, over the run of those siblings and ending in the item itself. */
export function bandsOf(index: PlanIndex, slices: readonly Slice[]): Band[] {
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
      innerRadius: BAND.inner,
      outerRadius: BAND.outer,
    };
  });
}
