import type { ViewLanguage } from './viewLanguage.ts';
import type { FirstWords, WordGroups } from './words.ts';

/** A language that the pages are written in: a file of words for each part, and how those that come later are got. */
export interface Language {
  /** BCP 47. */
  readonly tag: string;
  readonly first: FirstWords;
  /** What the views say. */
  readonly views: ViewLanguage;
  readonly late: { readonly [Group in keyof WordGroups]: () => Promise<WordGroups[Group]> };
}
