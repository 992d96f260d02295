import type { PlanIndex } from './lookup.ts';
import { hubsOf } from './hubs.ts';
import type { Item, Link } from './types.ts';

/** What a reader has switched off, by id. */
export interface SwitchedOff {
  readonly kinds: readonly string[];
  readonly linkKinds: readonly string[];
}

export interface Part {
  /** In the plan's order. */
  readonly items: readonly Item[];
  readonly links: readonly Link[];
}

/** An item near another one. */
export interface Neighbour {
  readonly item: Item;
  /** Links away from the item in the middle: 1, 2 or 3. */
  readonly step: number;
  /** The links that lead to it from one step nearer. */
  readonly links: readonly Link[];
}

/** Returns a plan's items and links without the kinds that are switched off; some items always stay. */
export function shownPart({ plan }: PlanIndex, { kinds, linkKinds }: SwitchedOff, keep: ReadonlySet<string>): Part {
  const items = plan.items.filter(({ id, kind }) => keep.has(id) || !kinds.includes(kind));
  const ids = new Set(items.map(({ id }) => id));
  const shown = ({ from, to, kind }: Link) => !linkKinds.includes(kind) && ids.has(from) && ids.has(to);
  return { items, links: plan.links.filter(shown) };
}

/**
 * Returns what lies up to so many links around an item, the nearest first, in the plan's order.
 *
 * Hubs are reached but not walked through ({@link hubsOf}), unless the walk begins in one.
 */
export function surroundings(
  index: PlanIndex,
  { items, links }: Part,
  focus: string,
  steps: number,
): readonly Neighbour[] {
  const hubs = hubsOf(index);
  const around = new Map<string, Link[]>();
  const note = (id: string, link: Link) => around.set(id, [...(around.get(id) ?? []), link]);
  for (const link of links) {
    note(link.from, link);
    note(link.to, link);
  }
  const step = new Map([[focus, 0]]);
  let edge = [focus];
  for (let at = 1; at <= steps; at++) {
    const reached = edge
      .filter((id) => id === focus || !hubs.has(id))
      .flatMap((id) => (around.get(id) ?? []).map((link) => otherEnd(link, id)))
      .filter((id) => !step.has(id));
    for (const id of reached) step.set(id, at);
    edge = [...new Set(reached)];
  }
  const neighbours = items.flatMap((item): Neighbour[] => {
    const own = step.get(item.id);
    if (own === undefined || own === 0) return [];
    const nearer = (around.get(item.id) ?? []).filter((link) => {
      const other = otherEnd(link, item.id);
      return step.get(other) === own - 1 && (other === focus || !hubs.has(other));
    });
    return [{ item, step: own, links: nearer }];
  });
  return neighbours.sort((a, b) => a.step - b.step);
}

/** The end of a link that is not this one. */
export function otherEnd({ from, to }: Link, id: string): string {
  return from === id ? to : from;
}
