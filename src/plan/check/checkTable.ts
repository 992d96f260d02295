import { errorAt, type Entry } from '../read/entry.ts';
import type { DraftIndex } from '../read/draftIndex.ts';
import type { PlanError } from '../read/planError.ts';
import type { TableEntry } from '../read/schema.ts';

/** The kinds of the plan's tables: there are some, and each stands in the rows or in the columns, once. */
export function checkTable({ draft }: DraftIndex): PlanError[] {
  const [table] = draft.tables;
  if (table !== undefined) return repeated(table);
  const unreadable = !draft.complete || draft.broken.some(({ section }) => section === 'table');
  if (draft.head === undefined || unreadable) return [];
  const message =
    '対応表の行と列にする種類がありません。plan.yaml に table: { rows: [種類の id], columns: [種類の id] } を書き足してください。';
  return [errorAt(draft.head, [], message)];
}

function repeated(table: Entry<TableEntry>): PlanError[] {
  const seen = new Set<string>();
  return (['rows', 'columns'] as const).flatMap((key) =>
    table.value[key].flatMap((kind, at) => {
      if (!seen.has(kind)) {
        seen.add(kind);
        return [];
      }
      const message = `「${kind}」は対応表の行か列にもうあります。どちらか1つだけに書いてください。`;
      return [errorAt(table, [key, at], message)];
    }),
  );
}
