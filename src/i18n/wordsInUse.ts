import type { Language } from './language.ts';
import type { LateWords, ViewWords, WordGroups, Words } from './words.ts';

/** Words that come together: those of a part of the page, of one view, or of all views. */
type Group = keyof WordGroups | keyof ViewWords | 'views';

/** The words of a page, and the way that those of its late parts come. */
export interface WordsInUse extends Words {
  /** Brings words that come later. */
  readonly bring: (...groups: readonly Group[]) => Promise<unknown>;
  /**
   * Returns what is loaded, once its words are there too: a part of the page never stands without its words.
   *
   * @param load gives the part's script
   * @param groups the words that it asks for
   */
  readonly with: <Part>(load: () => Promise<Part>, ...groups: readonly Group[]) => Promise<Part>;
}

/**
 * Returns a language's words as a page hands them down. What is asked of late words that have not come throws.
 *
 * @param here late words that are there from the beginning: all of them where a page is drawn at the build
 */
export function wordsInUse(language: Language, here: Partial<LateWords & ViewWords> = {}): WordsInUse {
  const { late, views } = language;
  const come = async (group: Group): Promise<object> => {
    if (group in late) return late[group as keyof WordGroups]();
    const wanted = group === 'views' ? Object.keys(views.late) : [group];
    const own = await Promise.all(wanted.map(async (view) => [view, await views.late[view]?.()] as const));
    return Object.fromEntries(own);
  };
  const bring = (...groups: readonly Group[]): Promise<unknown> =>
    Promise.all(groups.map(async (group) => Object.assign(words, await come(group))));
  const words = {
    tag: language.tag,
    views: views.names,
    ...language.first,
    ...views.first,
    ...here,
    bring,
    with: async <Part>(load: () => Promise<Part>, ...groups: readonly Group[]) => {
      const [part] = await Promise.all([load(), bring(...groups)]);
      return part;
    },
  };
  return new Proxy(words as object as WordsInUse, {
    get(there, part: keyof WordsInUse | 'then') {
      // A promise asks what it is given whether it is one, too.
      if (part === 'then') return undefined;
      if (!(part in there)) throw new Error(`The words "${part}" have not come: bring them with the part.`);
      return there[part];
    },
  });
}
