import type { Explorer } from '../../state/explorer.svelte.ts';
import { DeckStore, type TextStorage } from './deckStore.ts';
import { OWN } from './ownDeck.ts';
import { DeckLibrary } from './deckLibrary.svelte.ts';

/** One library for each page that is open: it is made when it is first asked for, and nothing is written by that. */
const libraries = new WeakMap<Explorer, DeckLibrary>();

/** Returns the library of a page. */
export function deckLibraryOf(explorer: Explorer): DeckLibrary {
  const before = libraries.get(explorer);
  if (before !== undefined) return before;
  // Decks about another plan may stand in the same storage: that of a site, or of all files of a computer.
  const store = new DeckStore(browserStorage(), `${explorer.model.plan.meta.title}/decks/`);
  const library = new DeckLibrary(store, { newId, now: () => Date.now() });
  libraries.set(explorer, library);
  addEventListener('storage', ({ key }) => library.heard(key));
  addEventListener('beforeunload', (event) => {
    if (library.unkept.length > 0) event.preventDefault();
  });
  return library;
}

/** Where storage is forbidden, asking for it throws already. */
function browserStorage(): TextStorage | undefined {
  try {
    return localStorage;
  } catch {
    return undefined;
  }
}

/** A name that no file of the site has, and that may stand in an address. A page from http has no `randomUUID`. */
function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(5));
  return `${OWN}${[...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
