import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findTowns } from '../../../src/plan/search/findTowns.ts';
import type { Town } from '../../../src/plan/model/types.ts';
import { romajiToKana } from '../../../src/plan/search/romajiToKana.ts';

const towns: readonly Town[] = (
  [
    ['東町', 'あずまちょう'],
    ['国定町一丁目', 'くにさだまちいっちょうめ'],
    ['国定町二丁目', 'くにさだまちにちょうめ'],
    ['今井町', 'いまいちょう'],
    ['赤堀今井町一丁目', 'あかぼりいまいちょういっちょうめ'],
    ['三室町', 'みむろちょう'],
    ['太田町', 'おおたちょう'],
    ['本町', 'ほんまち'],
    ['除ケ町', 'よげちょう'],
    ['茂呂町十二丁目', 'もろちょうじゅうにちょうめ'],
  ] as const
).map(([name, reading]) => ({ name, reading, item: 'here', basis: 'reference', source: 'atlas' }));

const find = (query: string) => findTowns(towns, query, romajiToKana);
const names = (query: string) => find(query).matches.map(({ name }) => name);

const KUNISADA = ['国定町一丁目', '国定町二丁目'];

describe('a town is found', () => {
  test.each<[query: string, ...found: string[]]>([
    // in kanji
    ['国定', ...KUNISADA],
    ['国定町', ...KUNISADA],
    ['東', '東町'],
    ['三室町', '三室町'],
    // by its reading, in any kana
    ['くにさだ', ...KUNISADA],
    ['クニサダ', ...KUNISADA],
    ['ｸﾆｻﾀﾞ', ...KUNISADA],
    ['くにさだちょう', ...KUNISADA],
    ['くにさだまち', ...KUNISADA],
    ['あずま', '東町'],
    ['あづま', '東町'],
    ['よげ', '除ケ町'],
    ['除ヶ町', '除ケ町'],
    // in Latin letters
    ['azuma', '東町'],
    ['AZUMA', '東町'],
    ['ａｚｕｍａ', '東町'],
    ['kunisad', ...KUNISADA],
    ['kunisada-cho', ...KUNISADA],
    ['kunisada machi', ...KUNISADA],
    ['oota', '太田町'],
    ['ota', '太田町'],
    ['Ōta', '太田町'],
    ['hommachi', '本町'],
    ['honmachi', '本町'],
    // with its 丁目
    ['クニサダ１', '国定町一丁目'],
    ['国定2', '国定町二丁目'],
    ['国定町2丁目', '国定町二丁目'],
    ['国定町２丁目', '国定町二丁目'],
    ['国定町二丁目', '国定町二丁目'],
    ['国定町二', '国定町二丁目'],
    ['国定町二丁', '国定町二丁目'],
    ['くにさだまちにちょうめ', '国定町二丁目'],
    ['くにさだまちいっちょ', '国定町一丁目'],
    ['kunisada 2-chome', '国定町二丁目'],
    ['kunisada2', '国定町二丁目'],
    ['茂呂町12丁目', '茂呂町十二丁目'],
    ['茂呂町十二丁目', '茂呂町十二丁目'],
    // within a whole address
    ['群馬県伊勢崎市国定町2丁目123', '国定町二丁目'],
    ['国定町2-3-4', '国定町二丁目'],
    ['三室町45', '三室町'],
    // the best first
    ['今井', '今井町', '赤堀今井町一丁目'],
    ['いまい', '今井町', '赤堀今井町一丁目'],
    ['赤堀今井', '赤堀今井町一丁目'],
  ])('%s', (query, ...found) => {
    expect(names(query)).toEqual(found);
  });

  test.each(['', ' ', '　', '・', '-', 'x', '99'])('but not by %j', (query) => {
    expect(find(query)).toEqual({ matches: [], nearest: [] });
  });
});

describe('where nothing fits, the nearest beginnings are offered', () => {
  test.each<[query: string, ...nearest: string[]]>([
    ['くにさわ', ...KUNISADA],
    ['kunisawa', ...KUNISADA],
    ['国分', ...KUNISADA],
    ['みむら', '三室町'],
    ['ぬぬぬ'],
  ])('%s', (query, ...nearest) => {
    expect(names(query)).toEqual([]);
    expect(find(query).nearest.map(({ name }) => name)).toEqual(nearest);
  });
});

test('every town is found first by its own name and reading', () => {
  for (const { name, reading } of towns) {
    expect(names(name)[0]).toBe(name);
    expect(names(reading)[0]).toBe(name);
  }
});

test('whatever is typed, it never throws, and every town comes at most once', () => {
  const part = fc.oneof(
    fc.constantFrom('国定町', 'くにさだ', 'kunisada', '丁目', 'ちょうめ', '１', '十', '一', '-', ' ', "'", 'ー', '町'),
    fc.string({ unit: 'binary', maxLength: 8 }),
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
      const { matches, nearest } = find(parts.join(''));
      expect(new Set(matches).size).toBe(matches.length);
      expect(matches.length > 0 && nearest.length > 0).toBe(false);
    }),
    { numRuns: 2_000 },
  );
});

test('a very long text is answered at once', () => {
  const start = performance.now();
  for (const text of ['一', '1', 'a', '町一', '丁', "'"]) find(text.repeat(100_000));
  expect(performance.now() - start).toBeLessThan(1_000);
});
