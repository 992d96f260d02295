import { tableMessages } from '../../messages/tableMessages.ts';
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
  const message = tableMessages.missing;
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
      const message = tableMessages.repeated(kind);
      return [errorAt(table, [key, at], message)];
    }),
  );
}
