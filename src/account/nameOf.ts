import type { PlanIndex } from '../plan/model/lookup.ts';
import type { Item } from '../plan/model/types.ts';
import { markedName, type Marked } from './markedName.ts';

/** What names an item so that nobody takes it for another one. */
export interface ItemName {
  /** What contains it and stands before it, where another item has the same name; else nothing. */
  readonly owner: string;
  /** Whether the mark of provisional names belongs to it. */
  readonly provisional: boolean;
  readonly name: string;
}

/** Returns what names an item. Every output names it by this, in its own type and with its own mark. */
export function nameOf(index: PlanIndex, { id, name, basis }: Item): ItemName {
  const owner = index.owner(id);
  return { owner: owner ? `${owner.name} › ` : '', provisional: basis === 'provisional', name };
}

/** Returns an item's name as plain text that stands alone: 赤堀地区 › 安全で…, with its mark if it is provisional. */
export function fullName(index: PlanIndex, item: Item, marked: Marked): string {
  return `${nameOf(index, item).owner}${markedName(item, marked)}`;
}
