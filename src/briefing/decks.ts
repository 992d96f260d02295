import { decks } from 'virtual:decks';
import { untrack } from 'svelte';
import type { Explorer } from '../state/explorer.svelte.ts';
import type { Deck } from './deck.ts';
import { ownDecks } from './own/ownDecks.ts';

/** Returns the decks that can be presented as they are now, those of the site first, then the person's own. */
export function loadDecks(explorer: Explorer): Promise<readonly Deck[]> {
  // A deck that is worked on meanwhile does not begin anew while it is presented.
  return Promise.resolve([...decks, ...untrack(() => ownDecks(explorer))]);
}
