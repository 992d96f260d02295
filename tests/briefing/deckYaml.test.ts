import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Deck } from '../../src/briefing/deck.ts';
import { writeDeck } from '../../src/briefing/deckYaml.ts';
import { anyClaim } from './claims/anyClaim.ts';
import { read, smallDeck, smallSpace } from './smallDeck.ts';

test('a deck is written as a person would write it', () => {
  const { deck } = read(smallDeck);
  expect(writeDeck(deck!)).toBe(`\
title: 海と森を歩く
audience: はじめての方
scenes:
  - address: "#/"
    title: 全体の姿
    text: 柱が並びます。
    notes: |-
      まず全体を見ます。

      ゆっくり指さします。

  - address: "#/sunburst/wood?to=place-town"
    title: なぜつながる
    text: 森と町の間を見ます。
    highlight:
      - wood
      - sea

  - address: "#/graph/sea?steps=2"
    title: 海のまわり
    text: 二歩先まで見ます。
    claim: { count: pillar, is: 3 }
`);
});

/** What a person may type into a field: also what means something in YAML. */
const typed = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
  fc.constantFrom(
    'null',
    '~',
    '2031',
    'true',
    '- a',
    'a: b',
    '#/list',
    '"',
    "'",
    '*a',
    '&a',
    '!!str',
    '---',
    '|',
    '>-',
  ),
  fc.string({ unit: fc.constantFrom('a', ' ', ':', '#', '-', '"', "'", '\\', '。', '\u3000', '{', '%'), minLength: 1 }),
);
const line = typed
  .map((text) => text.replace(/[\p{Cc}\p{Cs}\ufffe\uffff\u2028\u2029]/gu, '').trim())
  .filter((text) => text !== '');
const notes = fc
  .array(
    fc.oneof(
      line,
      fc.constant(''),
      line.map((text) => `  ${text}`),
    ),
    { maxLength: 5 },
  )
  .map((lines) => lines.join('\n').trim());
const words = fc.record({
  address: fc.constantFrom('#/', '#/list', '#/graph/sea?steps=2', '#/sunburst/wood?to=sea', '#/matrix?year=2026'),
  title: line,
  text: line,
  notes,
  highlight: fc.uniqueArray(fc.constantFrom(...smallSpace.items), { maxLength: 4 }),
  quotes: fc.array(fc.record({ text: line, source: line, place: fc.oneof(line, fc.constant('')) }), { maxLength: 3 }),
  claims: fc.array(anyClaim(line), { maxLength: 3 }),
});
const scene = fc.oneof(
  words,
  fc.tuple(words, fc.integer({ min: 1, max: 3600 })).map(([one, seconds]) => ({ ...one, seconds })),
);
const deck: fc.Arbitrary<Deck> = fc.record({
  id: fc.constant('walk'),
  title: line,
  audience: line,
  scenes: fc.array(scene, { minLength: 1, maxLength: 4 }),
});

test('what is written is read back the same, and is written the same again', () => {
  fc.assert(
    fc.property(deck, (one) => {
      const text = writeDeck(one);
      const back = read(text);
      expect(back).toEqual({ deck: one, errors: [] });
      expect(writeDeck(back.deck!)).toBe(text);
    }),
    { numRuns: 300, seed: 20261124 },
  );
});
