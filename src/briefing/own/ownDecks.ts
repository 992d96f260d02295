import { parseAddress } from '../../state/address.ts';
import type { Explorer } from '../../state/explorer.svelte.ts';
import type { Deck } from '../deck.ts';
import { finishedDeck } from './finishedDeck.ts';
import type { OwnDeck } from './ownDeck.ts';
import { wordSpace } from './sceneHere.ts';
import { sceneTitle, sceneWords } from './sceneWords.ts';
import { deckLibraryOf } from './deckLibraryOf.ts';

/** Returns the person's own decks as they are shown; one without a scene has nothing to show. */
export function ownDecks(explorer: Explorer): readonly Deck[] {
  const shown = deckLibraryOf(explorer).decks.filter(({ scenes }) => scenes.length > 0);
  return shown.map((deck) => shownDeck(deck, explorer));
}

/** Returns a deck as it is shown and saved: what has no title yet has the one that would be suggested. */
export function shownDeck(deck: OwnDeck, explorer: Explorer): Deck {
  const space = wordSpace(explorer);
  const { words } = explorer;
  return finishedDeck(deck, {
    deck: words.ownDecks.untitled,
    scene: ({ address }) => sceneTitle(sceneWords(parseAddress(address, explorer.space).address, space), space),
  });
}
