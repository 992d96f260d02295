import type { Item, Plan } from '../plan/model/types.ts';
import { provisionalMark, type MarkWords } from '../account/provisionalMark.ts';

/** Returns plan.json: the finished plan as text, with a note on each item that is provisional; it reads back as a plan. */
export function planJson(plan: Plan, words: MarkWords): string {
  const { meta, links, periods, kinds, linkKinds, statements, towns, renamed, themes, terms, unsaid } = plan;
  const items = plan.items.map((item) => withNote(plan, item, words));
  const guidance = { themes, terms, unsaid };
  const json = {
    ...{ meta, items, links, periods, kinds, linkKinds, statements, towns, renamed },
    ...guidance,
  } satisfies Plan;
  return `${JSON.stringify(json, null, 2)}\n`;
}

function withNote(plan: Plan, item: Item, words: MarkWords): Item & { readonly note?: string } {
  const note = provisionalMark(plan, item, words);
  return note === undefined ? item : { ...item, note };
}
