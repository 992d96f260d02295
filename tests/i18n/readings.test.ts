import { expect, test } from 'vitest';
import { wordReadings } from '../../src/build/readings/wordReadings.ts';
import { withoutReadings } from '../../src/plan/model/readings.ts';
import { KANJI } from '../../src/plan/read/readingSegments.ts';
import { textsOf, wordFiles } from './wordFiles.ts';

/** Pages that are read without the explorer have no readings. */
const BESIDE = /\/(accessibility|openData|fieldMeanings|notFound|siteWords|data)\.ts$/;
const KNOWN = wordReadings(process.cwd()).map(withoutReadings);
const PIECES = wordFiles('ja')
  .filter((file) => !BESIDE.test(file))
  .flatMap((file) =>
    textsOf(file).flatMap(({ pieces, line }) =>
      pieces.flatMap((piece) => piece.split('\n').map((text) => ({ text: text.trim(), at: `${file}:${line}` }))),
    ),
  )
  .filter(({ text }) => KANJI.test(text));

test('every word of the pages that has kanji has readings', () => {
  const known = new Set(KNOWN);
  expect(PIECES.filter(({ text }) => !known.has(text)).map(({ text, at }) => `${at} ${text}`)).toEqual([]);
  expect(PIECES.length).toBeGreaterThan(600);
});

test('each has them once, and for a word that there is', () => {
  const there = new Set(PIECES.map(({ text }) => text));
  // Counted things that are read otherwise after some numbers.
  const counted = (text: string) => /^\d(歩先|分)$/.test(text);
  expect(KNOWN.filter((text, i) => KNOWN.indexOf(text) !== i)).toEqual([]);
  expect(KNOWN.filter((text) => !there.has(text) && !counted(text))).toEqual([]);
});
