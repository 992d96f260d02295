import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { changeDeck } from '../../../src/briefing/own/editDeck.ts';
import { DeckStore, type TextStorage } from '../../../src/briefing/own/deckStore.ts';
import { readStored, writeStored } from '../../../src/briefing/own/storedDeck.ts';
import { anyEdit, deckOf } from './decks.ts';

/** A browser's storage as a plain object, with room for so many characters. */
class PlainStorage implements TextStorage {
  readonly texts = new Map<string, string>();
  room = Infinity;

  get length(): number {
    return this.texts.size;
  }
  key(at: number): string | null {
    return [...this.texts.keys()][at] ?? null;
  }
  getItem(key: string): string | null {
    return this.texts.get(key) ?? null;
  }
  setItem(key: string, text: string): void {
    if (text.length > this.room) throw new DOMException('no room', 'QuotaExceededError');
    this.texts.set(key, text);
  }
  removeItem(key: string): void {
    this.texts.delete(key);
  }
}

const deck = deckOf('a', 'b');
let storage: PlainStorage;
let store: DeckStore;
beforeEach(() => {
  storage = new PlainStorage();
  store = new DeckStore(storage, 'plan/');
});

/** What another tab has, that looks at the same storage now. */
function otherTab(): DeckStore {
  const other = new DeckStore(storage, 'plan/');
  other.readAll();
  return other;
}

test('looking at it writes nothing', () => {
  expect(store.readAll()).toEqual({ decks: [], unreadable: [] });
  expect(storage.length).toBe(0);
});

test('what is written is read again, the oldest first; what is not ours is left alone', () => {
  storage.setItem('theirs', 'x');
  storage.setItem('other-plan/mine-9', 'x');
  expect([store.write({ ...deck, id: 'mine-2' }, 20), store.write(deck, 10)]).toEqual(['kept', 'kept']);
  expect(otherTab().readAll()).toEqual({
    decks: [
      { deck, begun: 10 },
      { deck: { ...deck, id: 'mine-2' }, begun: 20 },
    ],
    unreadable: [],
  });
  expect(store.remove('mine-1')).toBe('kept');
  expect([...storage.texts.keys()]).toEqual(['theirs', 'other-plan/mine-9', 'plan/mine-2']);
});

describe('two tabs', () => {
  const ours = changeDeck(deck, { title: 'こちら' });
  const theirs = changeDeck(deck, { title: 'あちら' });

  test('neither writes over the other', () => {
    store.write(deck, 1);
    expect(otherTab().write(theirs, 1)).toBe('kept');
    expect([store.compare('mine-1'), store.write(ours, 1), store.remove('mine-1')]).toEqual([
      'changed',
      'changed',
      'changed',
    ]);
    expect(store.adopt('mine-1')?.deck.title).toBe('あちら');
    expect(store.write(ours, 1)).toBe('kept');
  });

  test('what the other deleted is not written again unasked', () => {
    store.write(deck, 1);
    otherTab().remove('mine-1');
    expect([store.compare('mine-1'), store.write(ours, 1), storage.length]).toEqual(['gone', 'gone', 0]);
    store.adopt('mine-1');
    expect(store.write(ours, 1)).toBe('kept');
  });

  test('different decks do not meet', () => {
    store.write(deck, 1);
    expect(otherTab().write({ ...theirs, id: 'mine-2' }, 2)).toBe('kept');
    expect(store.write(ours, 1)).toBe('kept');
  });
});

test('where there is no room, what was kept stays', () => {
  store.write(deck, 1);
  const before = storage.getItem('plan/mine-1');
  storage.room = 10;
  expect(store.write(changeDeck(deck, { title: 'x' }), 1)).toBe('full');
  expect(storage.getItem('plan/mine-1')).toBe(before);
  storage.room = Infinity;
  expect(store.write(changeDeck(deck, { title: 'x' }), 1)).toBe('kept');
});

test('without a storage nothing is kept and nothing thrown', () => {
  const none = new DeckStore(undefined, 'plan/');
  expect([none.readAll().decks, none.write(deck, 1), none.remove('mine-1'), none.adopt('mine-1')]).toEqual([
    [],
    'refused',
    'refused',
    undefined,
  ]);
});

test('a storage that throws at everything is as good as full', () => {
  const refuse = (): never => {
    throw new DOMException('denied', 'SecurityError');
  };
  const denied: TextStorage = { length: 1, key: refuse, getItem: refuse, setItem: refuse, removeItem: refuse };
  const none = new DeckStore(denied, 'plan/');
  expect([none.readAll().decks, none.write(deck, 1)]).toEqual([[], 'full']);
});

describe('what cannot be read', () => {
  const good = JSON.parse(writeStored(deck, 1)) as Record<string, unknown>;
  const scenes = good['scenes'] as Record<string, unknown>[];
  const changed = (change: object) => JSON.stringify({ ...good, ...change });
  const changedScene = (change: object) => changed({ scenes: [{ ...scenes[0], ...change }] });

  test.each([
    ['no JSON', '{"version":1,', 'broken'],
    ['nothing', '', 'broken'],
    ['a list', '[]', 'broken'],
    ['YAML', 'title: a\n', 'broken'],
    ['no version', changed({ version: undefined }), 'broken'],
    ['a later version', changed({ version: 2, scenes: 'as they will be' }), 'newer'],
    ['no moment', changed({ begun: null }), 'broken'],
    ['a title that is a number', changed({ title: 3 }), 'broken'],
    ['a title that is too long', changed({ title: 'x'.repeat(200) }), 'broken'],
    ['scenes that are no list', changed({ scenes: { length: 1 } }), 'broken'],
    ['too many scenes', changed({ scenes: Array.from({ length: 201 }, () => scenes[0]) }), 'broken'],
    ['a scene that is nothing', changed({ scenes: [null] }), 'broken'],
    ['a scene without an address', changedScene({ address: undefined }), 'broken'],
    ['notes with what cannot be shown', changedScene({ notes: 'a\u0000' }), 'broken'],
    ['a time that is no whole number', changedScene({ seconds: 1.5 }), 'broken'],
    ['a highlight that is no list', changedScene({ highlight: 'sea' }), 'broken'],
    ['a highlight of numbers', changedScene({ highlight: [1] }), 'broken'],
  ])('%s', (_name, text, unreadable) => {
    storage.setItem('plan/mine-1', text);
    expect(store.readAll()).toEqual({ decks: [], unreadable: [{ id: 'mine-1', text, unreadable }] });
    expect(store.write(deck, 1)).toBe('changed');
    expect(storage.getItem('plan/mine-1')).toBe(text);
  });

  test('is deleted when it is asked for, unless it was mended meanwhile', () => {
    storage.setItem('plan/mine-1', 'x');
    const [one] = store.readAll().unreadable;
    storage.setItem('plan/mine-1', writeStored(deck, 1));
    store.removeUnreadable(one!);
    expect(storage.length).toBe(1);
    storage.setItem('plan/mine-1', 'x');
    store.removeUnreadable(one!);
    expect(storage.length).toBe(0);
  });

  test('other decks are read all the same', () => {
    store.write(deck, 1);
    storage.setItem('plan/mine-2', 'x');
    expect(otherTab().readAll()).toMatchObject({ decks: [{ deck: { id: 'mine-1' } }], unreadable: [{ id: 'mine-2' }] });
  });
});

test('whatever was done to a deck, what is kept of it is read again', () => {
  fc.assert(
    fc.property(fc.array(anyEdit, { maxLength: 30 }), (edits) => {
      const after = edits.reduce((now, edit) => edit(now), deck);
      const read = readStored(writeStored(after, 7), 'mine-1');
      const keyless = after.scenes.map((one, key) => ({ ...one, key }));
      expect(read).toEqual({ deck: { ...after, scenes: keyless }, begun: 7 });
    }),
    { numRuns: 200 },
  );
});

test('any text in the storage is a deck or a reason, never an exception', () => {
  const any = fc.oneof(
    fc.string(),
    fc.json(),
    fc.jsonValue().map((value) => JSON.stringify({ version: 1, ...Object(value) })),
  );
  fc.assert(
    fc.property(any, (text) => {
      const read = readStored(text, 'mine-1');
      expect('deck' in read || ['broken', 'newer'].includes(read.unreadable)).toBe(true);
    }),
  );
});
