import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { changeDeck } from '../../src/briefing/own/editDeck.ts';
import { DeckStore } from '../../src/briefing/own/deckStore.ts';
import { Desk } from '../../src/briefing/own/desk.svelte.ts';
import { Shelf } from '../../src/briefing/own/shelf.svelte.ts';
import { Explorer } from '../../src/state/explorer.svelte.ts';
import { VIEWS } from '../../src/views/views.ts';
import { mutated } from '../briefing/mutated.ts';
import { scene } from '../briefing/own/decks.ts';
import { smallDeck } from '../briefing/smallDeck.ts';
import { smallModel } from '../layout/models.ts';

const explorer = new Explorer(smallModel(), VIEWS);
let made = 0;
/** A shelf over the storage of this page, as another tab has one too. */
function openShelf(storage: Storage | null = localStorage): Shelf {
  return new Shelf(new DeckStore(storage ?? undefined, 'plan/'), { newId: () => `mine-${++made}`, now: () => made });
}

const plain = { title: '資料', audience: '', scenes: [scene('a'), scene('b')] };
const retitle = (title: string) => (deck: Parameters<typeof changeDeck>[0]) => changeDeck(deck, { title });
const names = (shelf: Shelf) => shelf.decks.map(({ title }) => title).join(' ');

let shelf: Shelf;
beforeEach(() => {
  localStorage.clear();
  shelf = openShelf();
});

test('every change is there after a reload, also undone ones; a deleted deck comes back when it is asked for', () => {
  const id = shelf.add(plain);
  shelf.change(id, retitle('x'));
  expect(names(openShelf())).toBe('x');
  shelf.undo(id);
  expect(names(openShelf())).toBe('資料');
  shelf.redo(id);
  shelf.remove(id);
  expect([names(shelf), names(openShelf()), shelf.canRestore]).toEqual(['', '', true]);
  expect([shelf.restore(), names(shelf), names(openShelf())]).toEqual([id, 'x', 'x']);
  shelf.undo(id);
  expect(names(shelf)).toBe('資料');
});

describe('two tabs with the same deck', () => {
  let id: string;
  let other: Shelf;
  beforeEach(() => {
    id = shelf.add(plain);
    other = openShelf();
    other.change(id, retitle('あちら'));
  });

  test('the other’s version is offered, and one’s own is a step of undo away', () => {
    shelf.heard(`plan/${id}`);
    expect([shelf.entry(id)?.kept, names(shelf)]).toEqual(['changed', '資料']);
    shelf.change(id, retitle('こちら'));
    expect([shelf.entry(id)?.kept, names(openShelf())]).toEqual(['changed', 'あちら']);
    shelf.takeTheirs(id);
    expect([shelf.entry(id)?.kept, names(shelf)]).toEqual(['kept', 'あちら']);
    shelf.undo(id);
    expect([names(shelf), names(openShelf())]).toEqual(['こちら', 'こちら']);
  });

  test('both can stay', () => {
    shelf.change(id, retitle('こちら'));
    shelf.keepBoth(id);
    expect([names(shelf), names(openShelf()), shelf.unkept]).toEqual(['あちら こちら', 'あちら こちら', []]);
  });

  test('what the other deleted stays on the screen until it is decided', () => {
    other.remove(id);
    shelf.heard(`plan/${id}`);
    expect([shelf.entry(id)?.kept, names(shelf), shelf.unkept.length]).toEqual(['gone', '資料', 1]);
    shelf.keepAgain(id);
    expect([shelf.entry(id)?.kept, names(openShelf())]).toEqual(['kept', '資料']);
  });

  test('a deck that the other began is there too; other keys are not heard', () => {
    const begun = other.add({ ...plain, title: '新' });
    shelf.heard('elsewhere');
    expect(shelf.entry(begun)).toBeUndefined();
    shelf.heard(`plan/${begun}`);
    expect(names(shelf)).toBe('資料 新');
  });
});

test('where nothing may be kept all works, and is known to be lost with the page until it stands in a file', () => {
  const loose = openShelf(null);
  const id = loose.add(plain);
  loose.change(id, retitle('x'));
  expect([loose.entry(id)?.kept, names(loose), loose.unkept.length]).toEqual(['refused', 'x', 1]);
  loose.filed(id);
  expect(loose.unkept).toEqual([]);
  loose.undo(id);
  expect([names(loose), loose.unkept.length]).toEqual(['資料', 1]);
});

function file(name: string, text: string) {
  const bytes = new TextEncoder().encode(text);
  return { name, size: bytes.length, arrayBuffer: () => Promise.resolve(bytes.buffer) };
}

describe('a file that is opened', () => {
  let desk: Desk;
  beforeEach(() => {
    shelf.add(plain);
    desk = new Desk(shelf, explorer);
  });

  test('200 broken ones never lose the deck that is open, and never throw', { timeout: 60_000 }, async () => {
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(mutated(smallDeck), async (text) => {
        const before = shelf.entry('x') ?? shelf.current;
        const count = shelf.decks.length;
        await desk.openFile(file('walk.yaml', text));
        const open = before && shelf.entry(before.history.present.id);
        expect(open).toBe(before);
        if (desk.failed) refused++;
        expect(shelf.decks.length).toBe(desk.failed || desk.asked ? count : count + 1);
        for (const sentence of desk.failed?.errors ?? []) expect(sentence).toMatch(/^walk\.yaml:\d+:\d+ .*。/s);
      }),
      { numRuns: 200, seed: 20261124 },
    );
    expect(refused).toBeGreaterThan(100);
  });

  test('of the title of one that there is: the person decides, and replacing can be undone', async () => {
    const own = shelf.decks[0]!;
    const same = smallDeck.replace('海と森を歩く', '資料');
    await desk.openFile(file('資料 (1).yaml', same));
    expect([desk.asked?.same.id, desk.deck]).toEqual([own.id, own]);
    desk.takeFile(desk.asked!.deck, own.id);
    expect([shelf.decks.length, desk.deck?.scenes.length]).toEqual([1, 3]);
    desk.undo();
    expect(desk.deck).toBe(own);
    await desk.openFile(file('資料.yaml', same));
    desk.takeFile(desk.asked!.deck);
    expect(shelf.decks.map(({ scenes }) => scenes.length)).toEqual([2, 3]);
  });

  test('with items that the plan does not have: it opens, and says so at the scene', async () => {
    await desk.openFile(file('old.yaml', smallDeck.replace('#/graph/sea?', '#/graph/atlantis?')));
    expect(desk.told?.text).toContain('合わない場面が1つ');
    expect(desk.deck?.scenes.map((one) => desk.problemsOf(one).length)).toEqual([0, 0, 1]);
  });

  test.each([
    ['too large to be read', { ...file('big.yaml', ''), size: 9e9 }, '大きすぎます'],
    ['in another character code', { ...file('sjis.yaml', ''), arrayBuffer: () => bytes(0x83, 0x65, 0x83) }, 'UTF-8'],
    ['that vanished', { ...file('gone.yaml', ''), arrayBuffer: () => Promise.reject(new Error('gone')) }, '読めません'],
  ])('%s is told in a sentence', async (_name, came, said) => {
    await desk.openFile(came);
    expect(desk.failed?.errors.join()).toContain(said);
    expect(names(shelf)).toBe('資料');
  });
});

function bytes(...values: number[]): Promise<ArrayBuffer> {
  return Promise.resolve(new Uint8Array(values).buffer);
}
