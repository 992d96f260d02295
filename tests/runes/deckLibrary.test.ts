import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { changeDeck } from '../../src/briefing/own/editDeck.ts';
import { DeckStore } from '../../src/briefing/own/deckStore.ts';
import { DeckEditorState } from '../../src/briefing/own/deckEditorState.svelte.ts';
import { DeckLibrary } from '../../src/briefing/own/deckLibrary.svelte.ts';
import { Explorer } from '../../src/state/explorer.svelte.ts';
import { VIEWS } from '../../src/views/views.ts';
import { mutated } from '../briefing/mutated.ts';
import { scene } from '../briefing/own/decks.ts';
import { smallDeck } from '../briefing/smallDeck.ts';
import { smallModel } from '../layout/models.ts';
import { japanese } from '../i18n/japanese.ts';

const explorer = new Explorer(smallModel(), VIEWS, japanese);
let made = 0;
/** A library over the storage of this page, as another tab has one too. */
function openShelf(storage: Storage | null = localStorage): DeckLibrary {
  return new DeckLibrary(new DeckStore(storage ?? undefined, 'plan/'), {
    newId: () => `mine-${++made}`,
    now: () => made,
  });
}

const plain = { title: '資料', audience: '', scenes: [scene('a'), scene('b')] };
const retitle = (title: string) => (deck: Parameters<typeof changeDeck>[0]) => changeDeck(deck, { title });
const names = (library: DeckLibrary) => library.decks.map(({ title }) => title).join(' ');

let library: DeckLibrary;
beforeEach(() => {
  localStorage.clear();
  library = openShelf();
});

test('every change is there after a reload, also undone ones; a deleted deck comes back when it is asked for', () => {
  const id = library.add(plain);
  library.change(id, retitle('x'));
  expect(names(openShelf())).toBe('x');
  library.undo(id);
  expect(names(openShelf())).toBe('資料');
  library.redo(id);
  library.remove(id);
  expect([names(library), names(openShelf()), library.canRestore]).toEqual(['', '', true]);
  expect([library.restore(), names(library), names(openShelf())]).toEqual([id, 'x', 'x']);
  library.undo(id);
  expect(names(library)).toBe('資料');
});

describe('two tabs with the same deck', () => {
  let id: string;
  let other: DeckLibrary;
  beforeEach(() => {
    id = library.add(plain);
    other = openShelf();
    other.change(id, retitle('あちら'));
  });

  test('the other’s version is offered, and one’s own is a step of undo away', () => {
    library.heard(`plan/${id}`);
    expect([library.entry(id)?.kept, names(library)]).toEqual(['changed', '資料']);
    library.change(id, retitle('こちら'));
    expect([library.entry(id)?.kept, names(openShelf())]).toEqual(['changed', 'あちら']);
    library.takeTheirs(id);
    expect([library.entry(id)?.kept, names(library)]).toEqual(['kept', 'あちら']);
    library.undo(id);
    expect([names(library), names(openShelf())]).toEqual(['こちら', 'こちら']);
  });

  test('both can stay', () => {
    library.change(id, retitle('こちら'));
    library.keepBoth(id);
    expect([names(library), names(openShelf()), library.unkept]).toEqual(['あちら こちら', 'あちら こちら', []]);
  });

  test('what the other deleted stays on the screen until it is decided', () => {
    other.remove(id);
    library.heard(`plan/${id}`);
    expect([library.entry(id)?.kept, names(library), library.unkept.length]).toEqual(['gone', '資料', 1]);
    library.keepAgain(id);
    expect([library.entry(id)?.kept, names(openShelf())]).toEqual(['kept', '資料']);
  });

  test('a deck that the other began is there too; other keys are not heard', () => {
    const begun = other.add({ ...plain, title: '新' });
    library.heard('elsewhere');
    expect(library.entry(begun)).toBeUndefined();
    library.heard(`plan/${begun}`);
    expect(names(library)).toBe('資料 新');
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
  let editor: DeckEditorState;
  beforeEach(() => {
    library.add(plain);
    editor = new DeckEditorState(library, explorer);
  });

  test('200 broken ones never lose the deck that is open, and never throw', { timeout: 60_000 }, async () => {
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(mutated(smallDeck), async (text) => {
        const before = library.entry('x') ?? library.current;
        const count = library.decks.length;
        await editor.openFile(file('walk.yaml', text));
        const open = before && library.entry(before.history.present.id);
        expect(open).toBe(before);
        if (editor.failed) refused++;
        expect(library.decks.length).toBe(editor.failed || editor.asked ? count : count + 1);
        for (const sentence of editor.failed?.errors ?? []) expect(sentence).toMatch(/^walk\.yaml:\d+:\d+ .*。/s);
      }),
      { numRuns: 200, seed: 20261124 },
    );
    expect(refused).toBeGreaterThan(100);
  });

  test('of the title of one that there is: the person decides, and replacing can be undone', async () => {
    const own = library.decks[0]!;
    const same = smallDeck.replace('海と森を歩く', '資料');
    await editor.openFile(file('資料 (1).yaml', same));
    expect([editor.asked?.same.id, editor.deck]).toEqual([own.id, own]);
    editor.takeFile(editor.asked!.deck, own.id);
    expect([library.decks.length, editor.deck?.scenes.length]).toEqual([1, 3]);
    editor.undo();
    expect(editor.deck).toBe(own);
    await editor.openFile(file('資料.yaml', same));
    editor.takeFile(editor.asked!.deck);
    expect(library.decks.map(({ scenes }) => scenes.length)).toEqual([2, 3]);
  });

  test('with items that the plan does not have: it opens, and says so at the scene', async () => {
    await editor.openFile(file('old.yaml', smallDeck.replace('#/graph/sea?', '#/graph/atlantis?')));
    expect(editor.told?.text).toContain('合わない場面が1つ');
    expect(editor.deck?.scenes.map((one) => editor.problemsOf(one).length)).toEqual([0, 0, 1]);
  });

  test.each([
    ['too large to be read', { ...file('big.yaml', ''), size: 9e9 }, '大きすぎます'],
    ['in another character code', { ...file('sjis.yaml', ''), arrayBuffer: () => bytes(0x83, 0x65, 0x83) }, 'UTF-8'],
    ['that vanished', { ...file('gone.yaml', ''), arrayBuffer: () => Promise.reject(new Error('gone')) }, '読めません'],
  ])('%s is told in a sentence', async (_name, came, said) => {
    await editor.openFile(came);
    expect(editor.failed?.errors.join()).toContain(said);
    expect(names(library)).toBe('資料');
  });
});

function bytes(...values: number[]): Promise<ArrayBuffer> {
  return Promise.resolve(new Uint8Array(values).buffer);
}
