import type { PlanIndex } from '../../plan/model/lookup.ts';
import { crossLinks } from '../../plan/model/relations.ts';
import type { Item, Link } from '../../plan/model/types.ts';

/** Returns the items of other branches that an item is linked to, each once, with the link that leads there. */
export function reached(index: PlanIndex, id: string): { readonly item: Item; readonly link: Link }[] {
  const own = new Set([id, ...index.children(id).map((child) => child.id)]);
  const ends = crossLinks(index, id).flatMap((link) => {
    const item = index.item(own.has(link.from) ? link.to : link.from);
    return item === undefined ? [] : [{ item, link }];
  });
  return [...new Map(ends.toReversed().map((end) => [end.item.id, end])).values()].toReversed();
}
