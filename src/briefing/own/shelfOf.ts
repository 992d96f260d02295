import type { Explorer } from '../../state/explorer.svelte.ts';
import { DeckStore, type TextStorage } from './deckStore.ts';
import { OWN } from './ownDeck.ts';
import { Shelf } from './shelf.svelte.ts';

/** One shelf for each page that is open: it is made when it is first asked for, and nothing is written by that. */
const shelves = new WeakMap<Explorer, Shelf>();

/** Returns the shelf of a page. */
export function shelfOf(explorer: Explorer): Shelf {
  const before = shelves.get(explorer);
  if (before !== undefined) return before;
  // Decks about another plan may stand in the same storage: that of a site, or of all files of a computer.
  const store = new DeckStore(browserStorage(), `${explorer.model.plan.meta.title}/decks/`);
  const shelf = new Shelf(store, { newId, now: () => Date.now() });
  shelves.set(explorer, shelf);
  addEventListener('storage', ({ key }) => shelf.heard(key));
  addEventListener('beforeunload', (event) => {
    if (shelf.unkept.length > 0) event.preventDefault();
  });
  return shelf;
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
