import type { PlanIndex } from '../plan/model/lookup.ts';
import type { Link } from '../plan/model/types.ts';

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
