import type { PlanIndex } from '../plan/model/lookup.ts';
import type { Item } from '../plan/model/types.ts';
import { markedName, type Marked } from './markedName.ts';
import { nameOf } from './nameOf.ts';

/**
 * Returns an item's name behind its number, as plain text that stands alone: 4 質の高い教育をみんなに.
 *
 * @param marked how a provisional name is marked; the name alone where the mark has a column of its own
 */
export function numberedName(index: PlanIndex, item: Item | undefined, marked: Marked): string {
  if (item === undefined) return '';
  return (
    nameOf(index, item).owner + [item.number, markedName(item, marked)].filter((part) => part !== undefined).join(' ')
  );
}
