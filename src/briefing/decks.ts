import { decks } from 'virtual:decks';
import type { Deck } from './deck.ts';

/** Returns the decks that can be presented, those of the site first. */
export function loadDecks(): Promise<readonly Deck[]> {
  return Promise.resolve(decks);
}
