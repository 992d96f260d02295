import type { Words } from '../i18n/words.ts';
import type { Item, Plan } from '../plan/model/types.ts';

/** The words of such a mark. */
export type MarkWords = Pick<Words, 'page' | 'punctuation'>;

/** Returns the mark of a provisional item for exports, 仮 and the sentence of its kind; nothing for any other item. */
export function provisionalMark(
  plan: Plan,
  { kind, basis }: Item,
  { page, punctuation }: MarkWords,
): string | undefined {
  if (basis !== 'provisional') return undefined;
  const note = plan.kinds.find(({ id }) => id === kind)?.provisionalNote;
  return note === undefined ? page.provisional : `${page.provisional}${punctuation.aside(note)}`;
}
