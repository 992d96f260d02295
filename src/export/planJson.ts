import type { Item, Plan } from '../plan/model/types.ts';
import { provisionalMark } from './provisionalMark.ts';

/** Returns plan.json: the finished plan as text, with a note on each item that is provisional; it reads back as a plan. */
export function planJson(plan: Plan): string {
  const { meta, links, periods, kinds, linkKinds, statements, towns, renamed } = plan;
  const items = plan.items.map((item) => withNote(plan, item));
  const json = { meta, items, links, periods, kinds, linkKinds, statements, towns, renamed } satisfies Plan;
  return `${JSON.stringify(json, null, 2)}\n`;
}

function withNote(plan: Plan, item: Item): Item & { readonly note?: string } {
  const note = provisionalMark(plan, item);
  return note === undefined ? item : { ...item, note };
}
