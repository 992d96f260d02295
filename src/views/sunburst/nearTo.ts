import type { AccountState } from '../../account/state.ts';
import { neighbourhood, type Nearness } from '../../plan/model/relations.ts';
import { onPaths } from '../../plan/path/onPaths.ts';

/**
 * Returns what the circle is about: the paths that are looked for, else an item with what lies around it; undefined
 * where that is the whole plan.
 */
export function nearTo(
  { index, paths, space }: Pick<AccountState, 'index' | 'paths' | 'space'>,
  id: string,
): ReadonlyMap<string, Nearness> | undefined {
  if (paths?.length) return onPaths(index, paths);
  return id === space.center ? undefined : neighbourhood(index, id);
}
