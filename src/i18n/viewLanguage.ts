import type { ViewWords } from './words.ts';

/** What a view says from the start: `views/<name>/words/<tag>/first.ts`. */
export interface FirstViewWords {
  /** Its name in the switch. */
  readonly name: string;
  /** Its own words, where they are there from the start. */
  readonly words?: ViewWords[keyof ViewWords];
}

/** The views' words in one language, each from its view's folder. A language finds them by their files. */
export interface ViewLanguage {
  /** Names of the views, by their ids. */
  readonly names: Readonly<Record<string, string>>;
  /** The words that are there from the start. */
  readonly first: Partial<ViewWords>;
  /** The words that come with their view, by its id: `views/<name>/words/<tag>/late.ts`. */
  readonly late: Readonly<Record<string, () => Promise<unknown>>>;
}

/**
 * Returns what a language has found in the views' folders.
 *
 * @param first what was found of the words that are there from the start, by their files
 * @param late how the others are got, by their files
 */
export function viewLanguage(
  first: Readonly<Record<string, FirstViewWords>>,
  late: Readonly<Record<string, () => Promise<unknown>>>,
): ViewLanguage {
  const views = Object.entries(byView<Readonly<Record<string, FirstViewWords>>>(first));
  return {
    names: Object.fromEntries(views.map(([view, { name }]) => [view, name])),
    first: Object.fromEntries(views.flatMap(([view, { words }]) => (words === undefined ? [] : [[view, words]]))),
    late: byView(late),
  };
}

/** Returns files of the views' folders by the views' ids; the type is that of what lies in them. */
export function byView<Found extends object>(files: Readonly<Record<string, Found[keyof Found]>>): Found {
  return Object.fromEntries(
    Object.entries(files).map(([file, found]) => [/views\/([^/]+)\//.exec(file)?.[1] ?? file, found]),
  ) as Found;
}
