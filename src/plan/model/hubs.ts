import type { PlanIndex } from './lookup.ts';

/** An item that more than this share of all others is linked to says little about each of them. */
const SHARE = 1 / 3;

/**
 * Returns the items that a walk along the links does not go on through: those that a third of the plan is linked to,
 * and the centre, which contains every branch. Whoever walked on from there would be everywhere in one step.
 */
export function hubsOf(index: PlanIndex): ReadonlySet<string> {
  const most = index.plan.items.length * SHARE;
  const touching = (id: string) => index.linksFrom(id).length + index.linksTo(id).length;
  const hubs = index.plan.items.filter(({ id }) => touching(id) > most).map(({ id }) => id);
  return new Set([index.plan.meta.center, ...hubs]);
}
