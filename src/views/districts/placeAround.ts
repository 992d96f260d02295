import type { PlanIndex } from '../../plan/model/lookup.ts';
import type { Item } from '../../plan/model/types.ts';

/** Returns the item with a place on the map that an item is or lies in, if any. */
export function placeAround(index: PlanIndex, id: string): Item | undefined {
  return [...index.ancestors(id), index.item(id)].findLast((item) => item?.map !== undefined);
}
