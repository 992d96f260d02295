import type { PlanIndex } from './lookup.ts';
import { BASES, type Link } from './types.ts';

/** Returns the links that join two items, whichever way they run: the best founded first, then in the plan's order. */
export function linksBetween(index: PlanIndex, one: string, other: string): readonly Link[] {
  return [
    ...index.linksFrom(one).filter(({ to }) => to === other),
    ...index.linksTo(one).filter(({ from }) => from === other && from !== one),
  ].sort(byBestFounded);
}

/**
 * Orders the links of two items: the source's own words first, then one direction before the other, the same from
 * whichever end the two are looked at.
 */
export function byBestFounded(a: Link, b: Link): number {
  return BASES.indexOf(a.basis) - BASES.indexOf(b.basis) || Number(a.from > a.to) - Number(b.from > b.to);
}
