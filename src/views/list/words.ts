/** The words of the list; they are there from the start. */
export interface ListWords {
  readonly title: string;
  readonly lead: string;
  /** Heading of the links to the chapters. */
  readonly contents: string;
  readonly outlineLead: string;
  readonly toList: string;
  readonly statementsTitle: (title: string) => string;
  readonly kindTitle: (kind: string, count: number) => string;
}

declare module '../../i18n/words.ts' {
  interface ViewWords {
    readonly list: ListWords;
  }
}
