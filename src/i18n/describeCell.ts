import type { PlanIndex } from '../plan/model/lookup.ts';
import type { Item, Link } from '../plan/model/types.ts';

/** Returns the names of the levels of a cell's links, each once. */
export function levelNames(
  index: PlanIndex,
  { ends }: { readonly ends: readonly { readonly link: Link }[] },
): readonly string[] {
  const names = ends.flatMap(({ link }) =>
    link.level === undefined ? [] : [index.linkKind(link.kind)?.levels?.[link.level] ?? link.level],
  );
  return [...new Set(names)];
}

/** Returns an item's name behind its number: 4 質の高い教育をみんなに. */
export function numberedName(item: Item | undefined): string {
  return item === undefined ? '' : [item.number, item.name].filter((part) => part !== undefined).join(' ');
}
