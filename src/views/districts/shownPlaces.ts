import type { AccountState } from '../../account/state.ts';
import type { PlanIndex } from '../../plan/model/lookup.ts';
import type { Item, Link } from '../../plan/model/types.ts';
import { placeAround } from './placeAround.ts';
import { reached } from './reached.ts';

/** What the districts view is about. */
export interface ShownPlaces {
  /** The place in focus, if any. */
  readonly chosen: Item | undefined;
  /** The place that it is compared with; two items of one place are no pair. */
  readonly compared: Item | undefined;
  /** What both lead to. */
  readonly shared: readonly SharedEnd[];
}

/** Something that two places lead to, with the links that lead there, those of the chosen place first. */
export interface SharedEnd {
  readonly item: Item;
  readonly links: readonly Link[];
}

/** Returns the places that are chosen and compared in a state, and what they share. */
export function shownPlaces({
  index,
  item,
  compared: other,
}: Pick<AccountState, 'index' | 'item' | 'compared'>): ShownPlaces {
  const chosen = placeAround(index, item.id);
  const second = other && placeAround(index, other.id);
  const compared = second?.id === chosen?.id ? undefined : second;
  return { chosen, compared, shared: chosen && compared ? sharedEnds(index, chosen.id, compared.id) : [] };
}

function sharedEnds(index: PlanIndex, one: string, other: string): readonly SharedEnd[] {
  const others = new Map(reached(index, other).map(({ item, link }) => [item.id, link]));
  return reached(index, one).flatMap(({ item, link }) => {
    const second = others.get(item.id);
    return second === undefined ? [] : { item, links: [link, second] };
  });
}
