declare module 'virtual:plan' {
  export const model: import('../state/explorer.svelte.ts').Model;
}

declare module 'virtual:graph' {
  export const positions: import('../layout/graph/positions.ts').Positions;
}

declare module 'virtual:decks' {
  export const decks: readonly import('../briefing/deck.ts').Deck[];
}

declare module 'virtual:parameters' {
  /** Every name that a parameter of an address of this plan can have. */
  export const parameters: readonly string[];
}
