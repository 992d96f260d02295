import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layoutDistrictMap, type DistrictMap } from '../../../src/layout/map/districtMap.ts';
import { walkDistrictMap } from '../../../src/layout/map/walkDistrictMap.ts';
import type { Item, MapCell, Plan } from '../../../src/plan/model/types.ts';
import { smallPlan } from '../../plan/smallPlan.ts';
import { realPlan } from '../models.ts';

type Place = readonly [id: string, column: number, row: number, width: number, height: number];

/** The small plan with places of that name on its map. */
function planWith(places: readonly Place[], parent = 'dream', more: Partial<Item> = {}): Plan {
  const items = places.map(([id, column, row, width, height]): Item => {
    const map: MapCell = { column, row, width, height };
    return { id, kind: 'place', name: id, shorts: [], parent, basis: 'stated', source: 'x', map, ...more };
  });
  return { ...smallPlan(), items: [...smallPlan().items, ...items] };
}

const map = (...places: Place[]) => layoutDistrictMap(planWith(places));

/** The tiles as a table: the middle and the box of the outline, in user units, then the id. */
function table({ tiles }: DistrictMap): string {
  const rows = tiles.map(({ id, x, y, path }) => {
    const { left, top, right, bottom } = box(path);
    return `${[x, y, left, top, right, bottom].map((value) => value.toFixed(0).padStart(4)).join(' ')}  ${id}`;
  });
  return `\n${rows.join('\n')}\n`;
}

/** The box around the points of a path; a curve lies within it. */
function box(path: string) {
  const points = [...path.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}

describe('the tiles', () => {
  test('of the real plan', () => {
    expect(table(layoutDistrictMap(realPlan()))).toBe(`
 314   92  107    7  522  178  district-akabori
 214  248    8  162  421  333  district-isesaki
 514  248  407  174  621  333  district-azuma
 414  404  208  321  621  490  district-sakai
`);
  });

  test('begin at the first column and row that are used', () => {
    expect(table(map(['a', 3, 5, 2, 1], ['b', 5, 5, 1, 2]))).toBe(table(map(['a', 1, 1, 2, 1], ['b', 3, 1, 1, 2])));
  });

  test('that share a side share its points', () => {
    const points = (path: string) => new Set(path.match(/(?<=Q)\S+/g));
    const [a, b, c] = map(['a', 1, 1, 2, 2], ['b', 3, 1, 2, 2], ['c', 5, 4, 1, 1]).tiles.map(({ path }) =>
      points(path),
    );
    expect([...a!].filter((point) => b!.has(point))).toHaveLength(3);
    expect([...a!].filter((point) => c!.has(point))).toHaveLength(0);
  });

  test('are those of one parent; a map below a place is another map', () => {
    const two = planWith([['a', 1, 1, 1, 1]]);
    const inner = planWith([['inner', 1, 1, 1, 1]], 'a').items.slice(-1);
    expect(layoutDistrictMap({ ...two, items: [...two.items, ...inner] }).tiles.map(({ id }) => id)).toEqual(['a']);
  });

  test('have a shorter name where the full one is too wide, and no reading that is', () => {
    const more = { name: 'とても長い名前の地域', reading: 'とてもながいなまえのちいき', shorts: ['長い地域', '長い'] };
    const [wide] = layoutDistrictMap(planWith([['a', 1, 1, 6, 1]], 'dream', more)).tiles;
    const [narrow] = layoutDistrictMap(planWith([['a', 1, 1, 1, 1]], 'dream', more)).tiles;
    expect(wide).toMatchObject({ name: 'とても長い名前の地域', reading: more.reading });
    expect(narrow).toMatchObject({ name: '長い', reading: undefined });
  });
});

test('names are at least 16 px high on a phone 320 px wide', () => {
  const { width, nameSize } = layoutDistrictMap(realPlan());
  expect((nameSize * (320 - 2 * 16)) / width).toBeGreaterThanOrEqual(16);
});

test('a plan without places has an empty map', () => {
  expect(layoutDistrictMap(smallPlan()).tiles).toEqual([]);
});

test('any grid gives finite numbers, every tile within the picture', () => {
  const cell = fc.tuple(fc.nat(99), fc.nat(99), fc.integer({ min: 1, max: 100 }), fc.integer({ min: 1, max: 100 }));
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 6 }), (cells) => {
      const { tiles, width, height } = map(...cells.map(([x, y, w, h], i): Place => [`p${i}`, x + 1, y + 1, w, h]));
      for (const { path } of tiles) {
        const { left, top, right, bottom } = box(path);
        expect([left >= 0, top >= 0, right <= width, bottom <= height]).toEqual([true, true, true, true]);
      }
    }),
    { numRuns: 50 },
  );
});

describe('the arrow keys', () => {
  const real = layoutDistrictMap(realPlan());
  test.each([
    // from              key           to
    ['district-akabori', 'ArrowDown', 'district-isesaki'],
    ['district-akabori', 'ArrowRight', 'district-azuma'],
    ['district-akabori', 'ArrowUp', undefined],
    ['district-isesaki', 'ArrowRight', 'district-azuma'],
    ['district-isesaki', 'ArrowUp', 'district-akabori'],
    ['district-isesaki', 'ArrowDown', 'district-sakai'],
    ['district-isesaki', 'ArrowLeft', undefined],
    ['district-azuma', 'ArrowLeft', 'district-isesaki'],
    ['district-azuma', 'ArrowDown', 'district-sakai'],
    ['district-azuma', 'ArrowUp', 'district-akabori'],
    ['district-sakai', 'ArrowUp', 'district-azuma'],
    ['district-sakai', 'ArrowLeft', 'district-isesaki'],
    ['district-sakai', 'Home', 'district-akabori'],
    ['district-akabori', 'End', 'district-sakai'],
    ['district-akabori', 'Tab', undefined],
    ['nowhere', 'ArrowUp', undefined],
  ])('from %s, %s leads to %s', (from, key, to) => {
    expect(walkDistrictMap(real, from, key)).toBe(to);
  });

  test('reach every tile of the real map from every other', () => {
    for (const { id } of real.tiles) {
      const seen = new Set([id]);
      for (const at of seen) {
        for (const key of ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']) {
          const next = walkDistrictMap(real, at, key);
          if (next !== undefined) seen.add(next);
        }
      }
      expect(seen.size).toBe(real.tiles.length);
    }
  });
});
