import { levelName } from '../account/levelName.ts';
import type { PlanIndex } from '../plan/model/lookup.ts';
import type { Link } from '../plan/model/types.ts';

/** Returns the names of the levels of a cell's links, each once. */
export function levelNames(
  index: PlanIndex,
  { ends }: { readonly ends: readonly { readonly link: Link }[] },
): readonly string[] {
  const names = ends.flatMap(({ link }) => levelName(index, link) ?? []);
  return [...new Set(names)];
}
