import type { Words } from '../../i18n/words.ts';
import { saveFile } from '../../parts/saveFile.ts';
import type { Deck } from '../deck.ts';
import { LIMITS } from '../limits.ts';
import { deckFileName } from './fileName.ts';

/** A deck was saved under a name, or a sentence says why not. */
export type Saved = { readonly name: string } | { readonly error: string };

/** Gives a deck to the person as a file that can be opened here again, and be put into `data/briefings/` as it is. */
export async function saveDeck(deck: Deck, words: Pick<Words, 'ownDecks'>): Promise<Saved> {
  if (deck.scenes.length === 0) return { error: words.ownDecks.saveNone };
  try {
    const { writeDeck } = await import('../deckYaml.ts');
    const content = writeDeck(deck);
    if (content.length > LIMITS.file) return { error: words.ownDecks.saveTooLarge(LIMITS.file) };
    const name = deckFileName(deck.title, words.ownDecks.untitled);
    saveFile({ name, content });
    return { name };
  } catch {
    return { error: words.ownDecks.saveFailed };
  }
}
