import type { Marked } from './markedName.ts';
import { fullName } from './nameOf.ts';
import type { AccountState } from './state.ts';

/** The words of such a title. */
export interface TitleWords {
  readonly page: { readonly marked: Marked };
  readonly punctuation: { readonly title: (name: string, plan: string) => string };
}

/** Returns what a window, a shared link and a frame are called: the item in focus and the plan. */
export function pageTitle(
  { index, item, space, model }: Pick<AccountState, 'index' | 'item' | 'space' | 'model'>,
  words: TitleWords,
): string {
  const { title } = model.plan.meta;
  return item.id === space.center ? title : words.punctuation.title(fullName(index, item, words.page.marked), title);
}
