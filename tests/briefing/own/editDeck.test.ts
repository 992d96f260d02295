import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LIMITS } from '../../../src/briefing/limits.ts';
import {
  addScene,
  changeDeck,
  changeScene,
  duplicateScene,
  isFull,
  moveScene,
  removeScene,
} from '../../../src/briefing/own/editDeck.ts';
import type { OwnDeck } from '../../../src/briefing/own/ownDeck.ts';
import { redo, startHistory, step, undo } from '../../../src/briefing/own/history.ts';
import { anyEdit, deckOf, scene, titles } from './decks.ts';

const abcd = deckOf('a', 'b', 'c', 'd');

test.each<[name: string, edit: (deck: OwnDeck) => OwnDeck, after: string]>([
  ['add', (deck) => addScene(deck, scene('e')), 'a b c d e'],
  ['add behind the second', (deck) => addScene(deck, scene('e'), 1), 'a b e c d'],
  ['add behind none that there is', (deck) => addScene(deck, scene('e'), 99), 'a b c d e'],
  ['move the first to the end', (deck) => moveScene(deck, 0, 3), 'b c d a'],
  ['move the last to the beginning', (deck) => moveScene(deck, 3, 0), 'd a b c'],
  ['move one down', (deck) => moveScene(deck, 1, 2), 'a c b d'],
  ['move before the beginning', (deck) => moveScene(deck, 1, -5), 'b a c d'],
  ['move behind the end', (deck) => moveScene(deck, 1, 50), 'a c d b'],
  ['remove', (deck) => removeScene(deck, 2), 'a b d'],
  ['duplicate', (deck) => duplicateScene(deck, 1), 'a b b c d'],
  ['retitle', (deck) => changeScene(deck, 2, { title: 'x' }), 'a b x d'],
  ['a title over two lines', (deck) => changeScene(deck, 2, { title: 'x\r\ny' }), 'a b x y d'],
])('%s: %#', (_name, edit, after) => {
  const before = JSON.stringify(abcd);
  expect(titles(edit(abcd))).toBe(after);
  expect(JSON.stringify(abcd)).toBe(before);
});

test.each<[name: string, edit: (deck: OwnDeck) => OwnDeck]>([
  ['the same title', (deck) => changeDeck(deck, { title: '資料' })],
  ['the same words of a scene', (deck) => changeScene(deck, 1, { title: 'b', notes: '' })],
  ['a scene that is not there', (deck) => changeScene(deck, 9, { title: 'x' })],
  ['a move to where it is', (deck) => moveScene(deck, 1, 1)],
  ['a move of the first further up', (deck) => moveScene(deck, 0, -1)],
  ['a move to nowhere', (deck) => moveScene(deck, 1, Number.NaN)],
  ['a move of what is not there', (deck) => moveScene(deck, 9, 1)],
  ['removing what is not there', (deck) => removeScene(deck, 9)],
  ['a copy of what is not there', (deck) => duplicateScene(deck, 9)],
  ['an address that is too long', (deck) => addScene(deck, scene('x', { address: `#/${'a'.repeat(2000)}` }))],
  ['an address that no file may hold', (deck) => changeScene(deck, 1, { address: '#/\u0007' })],
])('%s is no step: the very same deck comes back', (_name, edit) => {
  expect(edit(abcd)).toBe(abcd);
});

describe('limits', () => {
  test('a full deck takes no further scene', () => {
    const full = deckOf(...Array.from({ length: LIMITS.scenes }, (_, i) => `${i}`));
    expect([isFull(full), addScene(full, scene('x')), duplicateScene(full, 0)]).toEqual([true, full, full]);
  });

  test('words are cut where a file would be refused, by characters and not through one', () => {
    const { title, text, notes } = changeScene(abcd, 0, {
      title: '𠮷'.repeat(130),
      text: 'あ'.repeat(301),
      notes: 'い'.repeat(6001),
    }).scenes[0]!;
    expect([title, text.length, notes.length]).toEqual(['𠮷'.repeat(120), 300, 6000]);
  });

  test('what no file may hold is left out; lines of notes stay lines', () => {
    const { title, notes } = changeScene(abcd, 0, { title: 'a\u0007b\ud800c', notes: 'x\r\ny\u0000' }).scenes[0]!;
    expect([title, notes]).toEqual(['abc', 'x\ny']);
  });
});

test('keys stay with their scenes, and no two scenes share one', () => {
  fc.assert(
    fc.property(fc.array(anyEdit, { maxLength: 30 }), (edits) => {
      const deck = edits.reduce((now, edit) => edit(now), abcd);
      const keys = deck.scenes.map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
    }),
    { numRuns: 100 },
  );
});

test('undoing any sequence of steps leads back to the same deck, and redoing it forward again', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(anyEdit, fc.option(fc.constantFrom('title', 'move'))), { maxLength: 40 }),
      (edits) => {
        const begun = startHistory(abcd);
        const done = edits.reduce(
          (history, [edit, about]) => step(history, edit(history.present), about ?? undefined),
          begun,
        );
        const steps = done.past.length;
        const back = Array.from({ length: steps }).reduce<typeof done>((history) => undo(history), done);
        expect(back.present).toBe(abcd);
        expect(undo(back).present).toBe(abcd);
        const again = Array.from({ length: steps }).reduce<typeof done>((history) => redo(history), back);
        expect(again.present).toBe(done.present);
        expect(redo(again).present).toBe(done.present);
      },
    ),
    { numRuns: 200 },
  );
});
