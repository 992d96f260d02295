import type { Deck, Scene } from '../deck.ts';

/** A scene while it is worked on: it keeps its key wherever it is moved to, so that the page keeps the focus in it. */
export interface OwnScene extends Scene {
  readonly key: number;
}

/** A deck that a person makes. Unlike a finished one it may have no scene yet, and titles that are still to be written. */
export interface OwnDeck extends Deck {
  readonly scenes: readonly OwnScene[];
}

/** Begins the ids of people's own decks: no file of the site is named so. */
export const OWN = 'mine-';

/** Returns a deck to work on; its scenes get their keys in their order. */
export function ownDeck({ title, audience, scenes }: Omit<Deck, 'id'>, id: string): OwnDeck {
  return { id, title, audience, scenes: scenes.map((scene, key) => ({ ...scene, key })) };
}
