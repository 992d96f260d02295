import fc from 'fast-check';
import type { Scene } from '../../../src/briefing/deck.ts';
import {
  addScene,
  changeDeck,
  changeScene,
  duplicateScene,
  moveScene,
  removeScene,
} from '../../../src/briefing/own/editDeck.ts';
import { ownDeck, type OwnDeck } from '../../../src/briefing/own/ownDeck.ts';

export function scene(title: string, more: Partial<Scene> = {}): Scene {
  return { address: '#/', title, text: '', notes: '', highlight: [], quotes: [], claims: [], ...more };
}

/** A deck whose scenes have these titles; the keys are 0, 1, 2 … */
export function deckOf(...titles: string[]): OwnDeck {
  return ownDeck({ title: '資料', audience: '', scenes: titles.map((title) => scene(title)) }, 'mine-1');
}

export function titles({ scenes }: OwnDeck): string {
  return scenes.map(({ title }) => title).join(' ');
}

type Edit = (deck: OwnDeck) => OwnDeck;
const text = fc.string({ unit: 'binary', maxLength: 400 });
const key = fc.integer({ min: -2, max: 8 });

/** Anything that the editor may do to a deck. */
export const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  text.map(
    (title): Edit =>
      (deck) =>
        changeDeck(deck, { title }),
  ),
  text.map(
    (audience): Edit =>
      (deck) =>
        changeDeck(deck, { audience }),
  ),
  fc.tuple(text, fc.option(key)).map(
    ([title, behind]): Edit =>
      (deck) =>
        addScene(deck, scene(title, { highlight: ['sea'] }), behind ?? undefined),
  ),
  fc.tuple(key, fc.record({ title: text, text, notes: text, address: text }, { requiredKeys: [] })).map(
    ([at, change]): Edit =>
      (deck) =>
        changeScene(deck, at, change),
  ),
  fc.tuple(key, fc.integer({ min: -9, max: 9 })).map(
    ([at, to]): Edit =>
      (deck) =>
        moveScene(deck, at, to),
  ),
  key.map(
    (at): Edit =>
      (deck) =>
        removeScene(deck, at),
  ),
  key.map(
    (at): Edit =>
      (deck) =>
        duplicateScene(deck, at),
  ),
);
