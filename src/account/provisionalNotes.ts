import type { PlanIndex } from '../plan/model/lookup.ts';
import type { Item, Plan } from '../plan/model/types.ts';

/** Returns what a plan says of a provisional name; nothing of any other name. */
export function provisionalNote({ kinds }: Pick<Plan, 'kinds'>, { kind, basis }: Item): string | undefined {
  return basis === 'provisional' ? kinds.find(({ id }) => id === kind)?.provisionalNote : undefined;
}

/** Returns what a plan says of the provisional names among some items, each sentence once. */
export function provisionalNotes({ plan }: PlanIndex, items: readonly Item[]): readonly string[] {
  return [...new Set(items.flatMap((item) => provisionalNote(plan, item) ?? []))];
}
