/** What is told of the cards. */
export interface CardsAccountWords {
  /** Title of cards of some kinds of item. */
  readonly title: (kinds: readonly string[]) => string;
  /** An item by its number and its name. */
  readonly numbered: (number: number, name: string) => string;
  /** A name with what the chosen overlays print on its marks. */
  readonly withMarks: (name: string, labels: readonly string[]) => string;
  /** Why two items are linked: a reason, the source's words that it rests on, or both. */
  readonly why: (reason: string | undefined, quote: string | undefined) => string;
  /** A step of a path: its direction, what it means, why it is one. */
  readonly step: (arrow: string, meaning: string, why: string) => string;
}

declare module '../../account/words.ts' {
  interface ViewAccountWords {
    readonly cards: CardsAccountWords;
  }
}
