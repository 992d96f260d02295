import type { OwnDeck } from './ownDeck.ts';
import { readStored, writeStored } from './storedDeck.ts';

/** What a browser's `localStorage` is to the store. */
export type TextStorage = Pick<Storage, 'length' | 'key' | 'getItem' | 'setItem' | 'removeItem'>;

/**
 * What became of keeping a deck: `changed` and `gone` say that another tab wrote or deleted it meanwhile, and that nothing
 * was written over; `full` and `refused` that the browser does not take it.
 */
export type Kept = 'kept' | 'changed' | 'gone' | 'full' | 'refused';

export interface KeptDeck {
  readonly deck: OwnDeck;
  /** The moment that it was begun, in ms. */
  readonly begun: number;
}

/** Something under a key of a deck that is none: broken, or of a later version of the page. */
export interface UnreadableDeck {
  readonly id: string;
  readonly text: string;
  readonly unreadable: 'broken' | 'newer';
}

/**
 * Keeps decks as texts in the browser, each under a key of its own, so that two tabs only meet where both change the same
 * deck. It remembers what it has seen there and never writes over anything else.
 */
export class DeckStore {
  readonly #storage: TextStorage | undefined;
  readonly #prefix: string;
  /** The text that was last read or written, by the id of its deck. */
  readonly #seen = new Map<string, string>();

  /**
   * @param storage undefined where the browser allows none
   * @param prefix begins the keys: what the decks are about, as other pages may keep decks in the same store
   */
  constructor(storage: TextStorage | undefined, prefix: string) {
    this.#storage = storage;
    this.#prefix = prefix;
  }

  /** All that is kept, the oldest first. */
  readAll(): { readonly decks: readonly KeptDeck[]; readonly unreadable: readonly UnreadableDeck[] } {
    const decks: KeptDeck[] = [];
    const unreadable: UnreadableDeck[] = [];
    for (const id of this.#ids()) {
      const text = this.#read(id);
      if (text === undefined) continue;
      const read = readStored(text, id);
      if ('deck' in read) {
        this.#seen.set(id, text);
        decks.push(read);
      } else unreadable.push({ id, text, ...read });
    }
    return { decks: decks.sort((a, b) => a.begun - b.begun), unreadable };
  }

  write(deck: OwnDeck, begun: number): Kept {
    const stands = this.#standing(deck.id);
    if (stands !== 'kept') return stands;
    const text = writeStored(deck, begun);
    try {
      this.#storage?.setItem(this.#prefix + deck.id, text);
    } catch {
      return 'full';
    }
    this.#seen.set(deck.id, text);
    return 'kept';
  }

  /** Deletes a deck, unless another tab has changed it meanwhile. */
  remove(id: string): Kept {
    const stands = this.#standing(id);
    if (stands === 'gone') this.#seen.delete(id);
    if (stands !== 'kept') return stands;
    this.#drop(id);
    return 'kept';
  }

  /** Deletes what could not be read. */
  removeUnreadable({ id, text }: UnreadableDeck): void {
    if (this.#read(id) === text) this.#drop(id);
  }

  /** Takes a deck as it is kept now for what was seen; undefined where it is gone or unreadable. */
  adopt(id: string): KeptDeck | undefined {
    const text = this.#read(id);
    const read = text === undefined ? undefined : readStored(text, id);
    if (text === undefined || read === undefined || !('deck' in read)) {
      this.#seen.delete(id);
      return undefined;
    }
    this.#seen.set(id, text);
    return read;
  }

  /** How what is kept of a deck compares with what was seen of it. */
  compare(id: string): 'kept' | 'changed' | 'gone' {
    const text = this.#read(id);
    const seen = this.#seen.get(id);
    if (text === seen) return 'kept';
    return text === undefined ? 'gone' : 'changed';
  }

  /** The id of the deck under a key of the storage, or undefined where the key is not this store's. */
  idOf(key: string): string | undefined {
    return key.startsWith(this.#prefix) ? key.slice(this.#prefix.length) : undefined;
  }

  #standing(id: string): Kept {
    return this.#storage === undefined ? 'refused' : this.compare(id);
  }

  #ids(): string[] {
    const storage = this.#storage;
    if (storage === undefined) return [];
    try {
      const keys = Array.from({ length: storage.length }, (_, at) => storage.key(at) ?? '');
      return keys.flatMap((key) => this.idOf(key) ?? []);
    } catch {
      return [];
    }
  }

  #read(id: string): string | undefined {
    try {
      return this.#storage?.getItem(this.#prefix + id) ?? undefined;
    } catch {
      return undefined;
    }
  }

  #drop(id: string): void {
    this.#seen.delete(id);
    try {
      this.#storage?.removeItem(this.#prefix + id);
    } catch {
      // A storage that refuses even this has nothing that could be deleted.
    }
  }
}
