import fc from 'fast-check';
import { toRomaji } from 'wanakana';
import { describe, expect, test } from 'vitest';
import { readPlanFiles } from '../../../src/build/plan/readPlanFolder.ts';
import { indexPlan, sourcedOnly } from '../../../src/plan/model/lookup.ts';
import { parsePlan } from '../../../src/plan/read/parse.ts';
import { romajiToKana } from '../../../src/plan/search/romajiToKana.ts';
import { search, searchSpace, type Hit, type SearchSpace } from '../../../src/plan/search/search.ts';
import type { Plan } from '../../../src/plan/model/types.ts';
import { smallPlan } from '../smallPlan.ts';

const spaceOf = (plan: Plan): SearchSpace => searchSpace(indexPlan(plan), romajiToKana);
const real = parsePlan(readPlanFiles('.', 'data')).plan!;
const small = spaceOf(smallPlan());
const city = spaceOf(real);

/** The id of what was found; a town with the item that it leads to. */
const named = ({ item, town }: Hit) => (town === undefined ? item.id : `${town.name} ${item.id}`);
const first = (space: SearchSpace, query: string, count: number) =>
  search(space, query).hits.slice(0, count).map(named);

const CHILDREN = ['policy-1', 'measure-1-1', 'measure-1-2', 'measure-1-3', 'measure-1-4'];

describe('in the small plan, the first is found', () => {
  test.each<[query: string, ...found: string[]]>([
    // names, whole before begun before within
    ['海を守る', 'sea'],
    ['海', 'sea', 'dream', 'place-coast'],
    ['森', 'forest', 'dream'],
    // readings
    ['うみを', 'sea'],
    ['ウミヲ', 'sea'],
    ['umi', 'dream', 'sea'],
    ['umio', 'sea'],
    ['うみともり', 'dream'],
    // official texts
    ['次の世代', 'sea'],
    // numbers, kinds, ids
    ['柱2', 'forest'],
    ['2', 'forest', 'seaweed', 'wood', 'place-town'],
    ['1-2', 'seaweed'],
    ['取組', 'beach', 'seaweed', 'spring', 'wood'],
    ['place-coast', 'place-coast'],
    // towns
    ['はま', '浜一丁目 place-coast'],
    ['浜1', '浜一丁目 place-coast'],
  ])('%s', (query, ...found) => {
    expect(first(small, query, found.length)).toEqual(found);
  });
});

describe('in the plan of the city, the first is found', () => {
  test.each<[query: string, ...found: string[]]>([
    // one word in all its spellings
    ...['子ども', 'こども', '子供', 'コドモ', 'ｺﾄﾞﾓ', 'kodomo', 'KODOMO', 'ｋｏｄｏｍｏ'].map(
      (query): [string, ...string[]] => [query, ...CHILDREN],
    ),
    ['街づくり', 'policy-4', 'sdg-11'],
    ['まちづくり', 'policy-4', 'sdg-11'],
    ['machizukuri', 'policy-4', 'sdg-11'],
    ['賑わい', 'measure-3-2', 'district-isesaki-3'],
    ['障がい', 'measure-2-5', 'mission-kyosei', 'value-soncho'],
    ['ＤＸ', 'project-dx', 'measure-7-4'],
    ['dx', 'project-dx', 'measure-7-4'],
    // readings
    ['すみつづけ', 'sdg-11'],
    ['sumitsuzuke', 'sdg-11'],
    ['住み続け', 'sdg-11'],
    ['ほいく', 'measure-1-2'],
    ['hoiku', 'measure-1-2'],
    ['kekkonninshin', 'measure-1-1'],
    // still being typed, in Latin letters or with an input method
    ['hoik', 'measure-1-2'],
    ['ほいｋ', 'measure-1-2'],
    // short names
    ['保育', 'measure-1-2'],
    // numbers and kinds
    ['政策4', 'policy-4'],
    ['政策 ４', 'policy-4'],
    ['第4政策', 'policy-4'],
    ['SDG 11', 'sdg-11'],
    ['SDGs11', 'sdg-11'],
    ['ゴール11', 'sdg-11'],
    ['11', 'sdg-11'],
    ['2-3', 'measure-2-3'],
    ['地区', 'district-akabori', 'district-isesaki', 'district-azuma', 'district-sakai'],
    // several words
    ['保育 充実', 'measure-1-2'],
    ['dx suishin', 'measure-7-4', 'project-dx'],
    ['国籍　尊重', 'mission-kyosei', 'value-soncho'],
    // words that the plan does not have
    ['ごみ', 'policy-6', 'measure-6-2'],
    ['バス', 'measure-4-3'],
    // towns
    ['境伊与久', '境伊与久 district-sakai'],
    ['さかいいよく', '境伊与久 district-sakai'],
    ['国定2', '国定町二丁目 district-azuma'],
    ['ためがい', '田部井町一丁目 district-azuma'],
    ['tamegaicho', '田部井町一丁目 district-azuma'],
    ['たべい', '田部井町一丁目 district-azuma'],
    ['東', 'district-azuma'],
    ['境', 'district-sakai'],
  ])('%s', (query, ...found) => {
    expect(first(city, query, found.length)).toEqual(found);
  });

  test.each<[query: string, ...nearest: string[]]>([
    ['保育園に入りたい', 'measure-1-2'],
    ['子育でて', 'policy-1'],
    ['くにさわ', '国定町一丁目 district-azuma', '国定町二丁目 district-azuma'],
    ['避難所', 'measure-5-1'],
    ['xyzzy'],
    ['ぬぬぬ'],
  ])('nothing fits %s, and the nearest is offered', (query, ...nearest) => {
    const found = search(city, query);
    expect(found.hits).toEqual([]);
    expect(found.nearest.slice(0, Math.max(1, nearest.length)).map(named)).toEqual(nearest);
  });

  test.each(['', ' ', '　', '、', 'ー'])('nothing is asked with %j', (query) => {
    expect(search(city, query)).toEqual({ hits: [], nearest: [] });
  });
});

test('what the filter hides is not found', () => {
  const sourced = spaceOf(sourcedOnly(real).plan);
  expect(first(sourced, '子ども', 9)).toEqual(['policy-1']);
  expect(search(sourced, '国定').hits).toEqual([]);
});

describe('a hit says what was found', () => {
  test('the words of the official text, as it has them', () => {
    const [hit] = search(city, '障がい').hits.slice(1);
    expect(hit?.passage).toEqual({
      before: '国籍、文化、世代、',
      found: '障害',
      after: '、地域など、様々な特性を理解し、尊重し合うことにより、新たな価値を創出し、理想の…',
    });
  });
  test('nothing, where the name says it', () => {
    expect(search(city, 'まちづくり').hits[0]).not.toHaveProperty('passage');
  });
  test('the other word, where only that has it', () => {
    expect(search(city, 'ゴミ').hits[0]).toMatchObject({ alias: 'ごみ' });
    expect(search(city, '保育').hits[0]).not.toHaveProperty('alias');
  });
});

describe.each([
  ['the small plan', small],
  ['the plan of the city', city],
])('every item of %s is found', (_, space) => {
  const { items } = space.index.plan;
  test('first by its name', () => {
    for (const { name } of items) expect(search(space, name).hits[0]?.item.name).toBe(name);
  });
  test('first by its reading', () => {
    for (const { reading } of items) {
      if (reading !== undefined) expect(search(space, reading).hits[0]?.item.reading).toBe(reading);
    }
  });
  test('among the first three by its reading in Latin letters', () => {
    for (const { reading } of items) {
      if (reading === undefined) continue;
      const found = search(space, toRomaji(reading)).hits.slice(0, 3);
      expect(found.map(({ item }) => item.reading)).toContain(reading);
    }
  });
});

test('every town is found by its name, after no more than a district of that name', () => {
  for (const { name } of real.towns) {
    const found = search(city, name).hits.slice(0, 2);
    expect(found.map(({ town }) => town?.name)).toContain(name);
  }
});

test('whatever is typed, it never throws, says the same twice, and finds nothing twice', () => {
  const part = fc.oneof(
    fc.constantFrom('政策', 'こども', 'kodomo', '子供', '１１', '-', ' ', "'", 'ー', 'ﾞ', 'n', '国定町', '\ud800'),
    fc.string({ unit: 'binary', maxLength: 8 }),
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
      const query = parts.join('');
      const { hits, nearest } = search(city, query);
      expect(search(city, query)).toEqual({ hits, nearest });
      expect(new Set([...hits, ...nearest].map(named)).size).toBe(hits.length + nearest.length);
      expect(hits.length > 0 && nearest.length > 0).toBe(false);
    }),
    { numRuns: 200 },
  );
}, 30_000);

test('10,000 characters are answered at once', () => {
  const start = performance.now();
  for (const text of ['一', '1', 'a', 'n', '子', "'", '1-', '政策 ', 'ﾞ']) search(city, text.repeat(10_000));
  expect(performance.now() - start).toBeLessThan(2_000);
});
