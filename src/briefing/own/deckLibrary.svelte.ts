import type { Deck } from '../deck.ts';
import type { DeckStore, Kept, UnreadableDeck } from './deckStore.ts';
import { pause, redo, startHistory, step, undo, type History } from './history.ts';
import { ownDeck, type OwnDeck } from './ownDeck.ts';

/** A deck of one's own with all that was done to it since the page was opened. */
export interface ShelfEntry {
  readonly history: History<OwnDeck>;
  /** The moment that it was begun, in ms. */
  readonly begun: number;
  /** Whether the browser keeps it as it is now. */
  readonly kept: Kept;
  /** The deck as it was last saved as a file. */
  readonly filed?: OwnDeck;
}

/** Where a library gets what is by chance or by the clock. */
export interface ShelfSources {
  readonly newId: () => string;
  readonly now: () => number;
}

/**
 * The decks that a person makes: every change is kept at once, can be undone, and never writes over what another tab did.
 *
 * Whatever the browser keeps or refuses, the decks here stay as they are on the screen.
 */
export class DeckLibrary {
  readonly #store: DeckStore;
  readonly #sources: ShelfSources;
  #entries: readonly ShelfEntry[] = $state.raw([]);
  #removed: readonly ShelfEntry[] = $state.raw([]);
  #unreadable: readonly UnreadableDeck[] = $state.raw([]);
  #current: string | undefined = $state.raw();

  constructor(store: DeckStore, sources: ShelfSources) {
    this.#store = store;
    this.#sources = sources;
    const { decks, unreadable } = store.readAll();
    this.#entries = decks.map(({ deck, begun }) => ({ history: startHistory(deck), begun, kept: 'kept' }));
    this.#unreadable = unreadable;
  }

  // Getters and nothing derived: the library outlives whatever part of the page first asked for it.
  get decks(): readonly OwnDeck[] {
    return this.#entries.map(({ history }) => history.present);
  }

  /** The deck that is worked on, or was last; undefined while there is none. */
  get current(): ShelfEntry | undefined {
    return this.#entries.find((entry) => idOf(entry) === this.#current) ?? this.#entries.at(-1);
  }

  /** What would be lost with the page: it stands neither in the browser nor in a file. */
  get unkept(): readonly OwnDeck[] {
    const lost = this.#entries.filter(({ kept, filed, history }) => kept !== 'kept' && filed !== history.present);
    return lost.map(({ history }) => history.present);
  }

  /** What the browser keeps and this page cannot read. */
  get unreadable(): readonly UnreadableDeck[] {
    return this.#unreadable;
  }

  /** Whether a deck was deleted that can be brought back. */
  get canRestore(): boolean {
    return this.#removed.length > 0;
  }

  entry(id: string): ShelfEntry | undefined {
    return this.#entries.find((entry) => idOf(entry) === id);
  }

  choose(id: string): void {
    this.#current = id;
  }

  /** Puts a deck on the library, under an id of its own, and returns that. */
  add(deck: Omit<Deck, 'id'>): string {
    const id = this.#sources.newId();
    this.#put({ history: startHistory(ownDeck(deck, id)), begun: this.#sources.now(), kept: 'kept' });
    return id;
  }

  /** Replaces one deck by another; that is a step that can be undone. */
  replace(id: string, deck: Omit<Deck, 'id'>): void {
    this.change(id, () => ownDeck(deck, id));
  }

  /** @param about changes in a row about the same are undone as one (history.ts) */
  change(id: string, edit: (deck: OwnDeck) => OwnDeck, about?: string): void {
    this.#step(id, (history) => step(history, edit(history.present), about));
  }

  /** Ends what the next change could join. */
  pause(id: string): void {
    this.#update(id, (entry) => ({ ...entry, history: pause(entry.history) }));
  }

  undo(id: string): void {
    this.#step(id, undo);
  }

  redo(id: string): void {
    this.#step(id, redo);
  }

  /** Takes a deck off the library and out of the browser; what another tab made of it meanwhile stays there. */
  remove(id: string): void {
    const entry = this.entry(id);
    if (entry === undefined) return;
    this.#entries = this.#entries.filter((one) => one !== entry);
    this.#removed = [...this.#removed, entry];
    this.#store.remove(id);
  }

  /** Brings back the deck that was deleted last, and returns its id. */
  restore(): string | undefined {
    const entry = this.#removed.at(-1);
    if (entry === undefined) return undefined;
    this.#removed = this.#removed.slice(0, -1);
    this.#put(entry);
    return idOf(entry);
  }

  /** Remembers that a deck stands in a file as it is now. */
  filed(id: string): void {
    this.#update(id, (entry) => ({ ...entry, filed: entry.history.present }));
  }

  /** Another tab wrote under a key of the storage; without a key it has emptied it. */
  heard(key: string | null): void {
    const id = key === null ? undefined : this.#store.idOf(key);
    if (key !== null && id === undefined) return;
    if (id !== undefined && this.entry(id) === undefined) this.#discover(id);
    else for (const { history } of this.#entries) this.#compare(history.present.id);
  }

  /** Takes the other tab's version; one's own stays a step of undo away. */
  takeTheirs(id: string): void {
    const theirs = this.#store.adopt(id);
    if (theirs === undefined) this.keepBoth(id);
    else {
      this.#update(id, ({ history, ...entry }) => ({
        ...entry,
        history: step(pause(history), theirs.deck),
        kept: 'kept',
      }));
    }
  }

  /** Keeps one's own version as another deck beside the other tab's, and returns its id. */
  keepBoth(id: string): string | undefined {
    const mine = this.entry(id);
    if (mine === undefined) return undefined;
    const copy = this.#sources.newId();
    const { title, audience, scenes } = mine.history.present;
    const theirs = this.#store.adopt(id);
    this.#entries = this.#entries.flatMap((entry) => {
      if (entry !== mine) return [entry];
      return theirs === undefined ? [] : [{ ...mine, history: startHistory(theirs.deck), kept: 'kept' as const }];
    });
    const history = startHistory(ownDeck({ title, audience, scenes }, copy));
    this.#put({ history, begun: this.#sources.now(), kept: 'kept' });
    return copy;
  }

  /** Writes a deck once more: another tab had deleted it, or there was no room. */
  keepAgain(id: string): void {
    if (this.entry(id)?.kept === 'gone') this.#store.adopt(id);
    this.#keep(id);
  }

  /** Deletes all decks from the browser; each can be brought back while the page is open. */
  clear(): void {
    for (const { id } of this.decks) this.remove(id);
    this.dropUnreadable();
  }

  dropUnreadable(): void {
    for (const one of this.#unreadable) this.#store.removeUnreadable(one);
    this.#unreadable = [];
  }

  #put(entry: ShelfEntry): void {
    this.#entries = [...this.#entries, entry].sort((a, b) => a.begun - b.begun);
    this.#current = idOf(entry);
    this.#keep(idOf(entry));
  }

  #step(id: string, next: (history: History<OwnDeck>) => History<OwnDeck>): void {
    const before = this.entry(id)?.history.present;
    this.#update(id, (entry) => ({ ...entry, history: next(entry.history) }));
    this.#current = id;
    if (this.entry(id)?.history.present !== before) this.#keep(id);
  }

  #keep(id: string): void {
    this.#update(id, (entry) => ({ ...entry, kept: this.#store.write(entry.history.present, entry.begun) }));
  }

  #compare(id: string): void {
    const stands = this.#store.compare(id);
    this.#update(id, (entry) =>
      entry.kept === 'full' || entry.kept === 'refused' ? entry : { ...entry, kept: stands },
    );
  }

  #discover(id: string): void {
    const found = this.#store.adopt(id);
    if (found === undefined) return;
    const entry: ShelfEntry = { history: startHistory(found.deck), begun: found.begun, kept: 'kept' };
    this.#entries = [...this.#entries, entry].sort((a, b) => a.begun - b.begun);
  }

  #update(id: string, change: (entry: ShelfEntry) => ShelfEntry): void {
    this.#entries = this.#entries.map((entry) => (idOf(entry) === id ? change(entry) : entry));
  }
}

function idOf({ history }: ShelfEntry): string {
  return history.present.id;
}
