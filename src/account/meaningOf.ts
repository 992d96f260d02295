import type { PlanIndex } from '../plan/model/lookup.ts';
import type { Link } from '../plan/model/types.ts';

/** Returns what a link means to one of its ends. */
export function meaningOf(index: PlanIndex, { kind, from }: Link, end: string): string {
  const known = index.linkKind(kind);
  return (from === end ? known?.outward : known?.inward) ?? kind;
}
