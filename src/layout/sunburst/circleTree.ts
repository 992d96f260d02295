import type { PlanIndex } from '../../plan/model/lookup.ts';

/** Ids of the slices that lie in a slice, or around the centre: there the groups' items, in the order of the groups. */
export function slicesIn(index: PlanIndex, id: string): string[] {
  const { center, groups } = index.plan.meta;
  const children = index.children(id).filter((item) => item.id !== center);
  const drawn =
    id === center ? groups.flatMap((group) => children.filter(({ kind }) => kind === group.kind)) : children;
  return drawn.map((item) => item.id);
}

/** Ids of the outermost slices in a slice; a slice that contains none is its own. */
export function leavesIn(index: PlanIndex, id: string): string[] {
  const inside = slicesIn(index, id);
  return inside.length === 0 ? [id] : inside.flatMap((child) => leavesIn(index, child));
}

/** The slices of the first ring that contain none. */
export function bareBranches(index: PlanIndex): ReadonlySet<string> {
  return new Set(slicesIn(index, index.plan.meta.center).filter((id) => slicesIn(index, id).length === 0));
}

/**
 * Returns the slice that a focus zooms into: the item's own if it contains others, else the one that contains it.
 *
 * There is none for the centre, for a slice of the first ring without others in it, and for what is not in the circle.
 */
export function branchOf(index: PlanIndex, focus: string | undefined): string | undefined {
  const { center } = index.plan.meta;
  if (focus === undefined || !isInCircle(index, focus)) return undefined;
  if (slicesIn(index, focus).length > 0) return focus;
  const parent = index.parent(focus);
  return parent === center ? undefined : parent;
}

function isInCircle(index: PlanIndex, id: string): boolean {
  const { center, groups } = index.plan.meta;
  if (id === center) return false;
  const around = index.ancestors(id).map((item) => item.id);
  const top = [...around, id][around.indexOf(center) + 1];
  return around.includes(center) && groups.some(({ kind }) => kind === index.item(top ?? '')?.kind);
}
