import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readingsOf, withoutReadings } from '../../../src/plan/model/readings.ts';
import { asRead, readingSegments } from '../../../src/plan/read/readingSegments.ts';

const typed = [
  '仮《かり》',
  '仮《かり》の名称《めいしょう》',
  '子育《こそだ》て',
  '重点《じゅうてん》施策《しさく》',
].map(readingSegments);

/** How a text is told with readings: as it is typed. */
function told(text: string): string {
  return readingsOf(typed)(text)
    .map((segment) => (typeof segment === 'string' ? segment : `${segment[0]}《${segment[1]}》`))
    .join('');
}

test.each([
  ['子育て', '子育《こそだ》て'],
  ['（仮）子育て', '（仮《かり》）子育《こそだ》て'],
  ['仮の名称と仮の名前', '仮《かり》の名称《めいしょう》と仮《かり》の名前'],
  ['重点施策 6つ', '重点《じゅうてん》施策《しさく》 6つ'],
  ['環境', '環境'],
  ['', ''],
])('%s', (text, expected) => {
  expect(told(text)).toBe(expected);
});

test('a typed text is cut into pieces that make it up', () => {
  expect(readingSegments('｜１人《ひとり》ひとりが、日々《ひび》の学《まな》び')).toEqual([
    ['１人', 'ひとり'],
    'ひとりが、',
    ['日々', 'ひび'],
    'の',
    ['学', 'まな'],
    'び',
  ]);
  expect(asRead(readingSegments('子育《こそだ》て'))).toBe('こそだて');
});

test('whatever is asked, no letter is lost', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('仮', 'の名称', '子育て', '重点', '施策', 'あ', '、')), (parts) => {
      const text = parts.join('');
      expect(withoutReadings(readingsOf(typed)(text))).toBe(text);
    }),
  );
});
