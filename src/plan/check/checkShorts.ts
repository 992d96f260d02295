import { itemMessages } from '../../messages/itemMessages.ts';
import { errorAt } from '../read/entry.ts';
import type { DraftIndex } from '../read/draftIndex.ts';
import type { PlanError } from '../read/planError.ts';

/** Short names that are not shorter than the name, or than the short name before them. */
export function checkShorts({ draft }: DraftIndex): PlanError[] {
  return draft.items.flatMap((item) =>
    item.value.short.flatMap((short, i) => {
      const before = item.value.short[i - 1] ?? item.value.name;
      if (lengthOf(short) < lengthOf(before)) return [];
      return [errorAt(item, ['short', i], itemMessages.notShorter(before))];
    }),
  );
}

/** Length in characters, where a character outside the basic plane counts once. */
function lengthOf(text: string): number {
  return [...text].length;
}
