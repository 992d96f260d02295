/** The words of the search; they come with it. */
export interface SearchWords {
  readonly title: string;
  readonly titleTo: (from: string) => string;
  readonly placeholder: string;
  readonly hint: string;
  readonly close: string;
  readonly results: string;
  readonly suggestions: string;
  readonly kinds: string;
  readonly kindCount: (count: number) => string;
  readonly found: (count: number) => string;
  readonly first: (count: number) => string;
  readonly notFound: (typed: string) => string;
  readonly near: (count: number) => string;
  readonly nothingNear: string;
  readonly town: string;
  readonly belongs: (kind: string, around: string) => string;
  readonly alias: (word: string) => string;
  readonly hidden: (source: string, count: number) => string;
  readonly showHidden: string;
  readonly keys: string;
  readonly singleKeys: string;
}
