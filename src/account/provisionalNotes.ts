import type { PlanIndex } from '../plan/model/lookup.ts';
import type { Item } from '../plan/model/types.ts';

/** Returns what a plan says of the provisional names among some items, each sentence once. */
export function provisionalNotes(index: PlanIndex, items: readonly Item[]): readonly string[] {
  const provisional = items.filter(({ basis }) => basis === 'provisional');
  return [...new Set(provisional.flatMap(({ kind }) => index.kind(kind)?.provisionalNote ?? []))];
}
