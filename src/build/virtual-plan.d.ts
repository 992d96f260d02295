declare module 'virtual:plan' {
  export const model: import('../state/explorer.svelte.ts').Model;
}

declare module 'virtual:graph' {
  export const positions: import('../layout/graph/positions.ts').Positions;
}

declare module 'virtual:decks' {
  export const decks: readonly import('../briefing/deck.ts').Deck[];
}

declare module 'virtual:accessibility' {
  /** What the accessibility statement is made from; undefined where the plan has nothing of it. */
  export const statement: import('../about/accessibility/results.ts').Statement | undefined;
}

declare module 'virtual:embed' {
  /** The name of the element that host pages write. */
  export const element: string;
  /** What a frame without a title and without a link inside is called. */
  export const untitled: string;
}

declare module 'virtual:parameters' {
  /** Every name that a parameter of an address of this plan can have. */
  export const parameters: readonly string[];
}

declare module 'virtual:translations' {
  /** The plan's texts in each language that the pages can be told in. */
  export const translations: readonly (import('../state/explorer.svelte.ts').TranslatedWords & {
    readonly code: string;
    readonly tag: string;
  })[];
}

declare module 'virtual:languages' {
  /** How the words of each language but the plan's own are got, by what an address calls it. */
  export const languages: Readonly<Record<string, () => Promise<import('../i18n/language.ts').Language>>>;
}
