import type { Item } from '../plan/model/types.ts';

/** Puts the mark of a provisional name before it. */
export type Marked = (name: string) => string;

/** Returns an item's name where no mark can stand beside it: a provisional one says itself that it is. */
export function markedName({ name, basis }: Pick<Item, 'name' | 'basis'>, marked: Marked): string {
  return basis === 'provisional' ? marked(name) : name;
}
