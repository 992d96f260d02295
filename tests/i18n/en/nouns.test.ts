import { expect, test } from 'vitest';
import { counted, inSentence, plural, series } from '../../../src/i18n/en/nouns.ts';

test('kinds are told of several', () => {
  expect(['Policy', 'Priority measure', 'SDG', 'Isesaki GX', 'District plans', 'Day'].map(plural)).toEqual([
    'Policies',
    'Priority measures',
    'SDGs',
    'Isesaki GX',
    'District plans',
    'Days',
  ]);
});

test('kinds stand inside a sentence', () => {
  expect(['Policy', 'Priority measure', 'SDG', 'Isesaki GX'].map(inSentence)).toEqual([
    'policy',
    'priority measure',
    'SDG',
    'Isesaki GX',
  ]);
});

test('things are counted', () => {
  expect([0, 1, 2].map((count) => counted(count, 'item'))).toEqual(['0 items', '1 item', '2 items']);
});

test('texts stand in a row', () => {
  expect([[], ['A'], ['A', 'B'], ['A', 'B', 'C']].map(series)).toEqual(['', 'A', 'A and B', 'A, B and C']);
});
