import { claimMessages } from '../../messages/claimMessages.ts';
import { nearestIds } from '../../plan/read/nearestIds.ts';
import type { PlanIndex } from '../../plan/model/lookup.ts';
import type { Item } from '../../plan/model/types.ts';

/** What keeps a claim from being true: the key that it is at, and a sentence for the person who wrote it. */
export interface Untrue {
  readonly key: string;
  readonly message: string;
}

/** Returns the sentence for a claim that the plan contradicts. */
export function contradicted(key: string, claimed: string, given: string): Untrue {
  return { key, message: claimMessages.contradicted(claimed, given) };
}

/** Returns the sentence for a name that the plan does not have. */
export function unknownName(key: string, what: string, came: string, known: readonly string[]): Untrue {
  const near = nearestIds(came, known).join(claimMessages.comma);
  const mend = near === '' ? claimMessages.drop : claimMessages.nearest(near);
  return { key, message: claimMessages.unknown(came, what, mend) };
}

/** Returns the items that a kind's id or an item's id names; a sentence where it names neither. */
export function itemsNamed(index: PlanIndex, key: string, name: string): readonly Item[] | Untrue {
  if (index.kind(name) !== undefined) return index.itemsOfKind(name);
  const id = index.resolve(name);
  const item = id === undefined ? undefined : index.item(id);
  if (item !== undefined) return [item];
  const known = [...index.plan.kinds, ...index.plan.items].map(({ id: one }) => one);
  return unknownName(key, claimMessages.itemOrKind, name, known);
}

/** Returns the items of a list of ids; a sentence for the first that the plan does not have. */
export function itemsOf(index: PlanIndex, key: string, ids: readonly string[]): readonly Item[] | Untrue {
  const items: Item[] = [];
  for (const id of ids) {
    const item = index.item(index.resolve(id) ?? '');
    if (item === undefined)
      return unknownName(
        key,
        claimMessages.item,
        id,
        index.plan.items.map((one) => one.id),
      );
    items.push(item);
  }
  return items;
}

export function isUntrue(found: object | undefined): found is Untrue {
  return found !== undefined && 'message' in found;
}
