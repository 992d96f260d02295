import type { PlanIndex } from '../plan/model/lookup.ts';
import type { Link } from '../plan/model/types.ts';

/** Returns what the level of a link is called; undefined where it has none. */
export function levelName(index: PlanIndex, { kind, level }: Link): string | undefined {
  return level === undefined ? undefined : (index.linkKind(kind)?.levels?.[level] ?? level);
}
