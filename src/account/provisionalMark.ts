import type { Item, Plan } from '../plan/model/types.ts';
import { provisionalNote } from './provisionalNotes.ts';

/** The words of such a mark. */
export interface MarkWords {
  readonly page: { readonly provisional: string };
  readonly punctuation: { readonly aside: (text: string) => string };
}

/** Returns the mark of a provisional item for exports, 仮 and the sentence of its kind; nothing for any other item. */
export function provisionalMark(plan: Plan, item: Item, { page, punctuation }: MarkWords): string | undefined {
  if (item.basis !== 'provisional') return undefined;
  const note = provisionalNote(plan, item);
  return note === undefined ? page.provisional : `${page.provisional}${punctuation.aside(note)}`;
}
