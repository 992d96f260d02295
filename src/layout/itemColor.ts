import type { PlanIndex } from '../plan/model/lookup.ts';

/** Colour of what has none in the data, its parents neither. */
const NEUTRAL = '#5b6770';

/** Returns an item's colour as #RRGGBB: its own, else its nearest ancestor's, so that children keep their parent's hue. */
export function itemColor(index: PlanIndex, id: string): string {
  return index.color(id) ?? NEUTRAL;
}

/** Returns the colours of the flower's petals: the branches of the plan's first group. */
export function petalColors(index: PlanIndex): string[] {
  const [first] = index.plan.meta.groups;
  return first === undefined ? [] : index.itemsOfKind(first.kind).map((item) => itemColor(index, item.id));
}
