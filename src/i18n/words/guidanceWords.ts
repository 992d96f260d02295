/** The words that lead people into the plan who know their own words: themes, terms, the first screen of a phone. */
export interface GuidanceWords {
  /** What a theme is: the kind of what was found. */
  readonly theme: string;
  readonly themes: string;
  readonly themeLead: (source: string) => string;
  readonly themeNone: (source: string) => string;
  /** Why the plan's own word leads there. */
  readonly hasWord: (word: string) => string;
  /** Before the reason of a link to another item. */
  readonly through: (name: string) => string;
  readonly town: string;
  readonly branches: string;
  readonly ask: (publisher: string) => string;
  readonly term: (term: string) => string;
  readonly unsaid: (word: string, source: string) => string;
  readonly askElsewhere: (publisher: string) => string;
}
