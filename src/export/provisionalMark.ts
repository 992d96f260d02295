import type { Item, Plan } from '../plan/model/types.ts';

/** Returns the mark of a provisional item for exports, 仮 and the sentence of its kind; nothing for any other item. */
export function provisionalMark(plan: Plan, { kind, basis }: Item): string | undefined {
  if (basis !== 'provisional') return undefined;
  const note = plan.kinds.find(({ id }) => id === kind)?.provisionalNote;
  return note === undefined ? '仮' : `仮（${note}）`;
}
