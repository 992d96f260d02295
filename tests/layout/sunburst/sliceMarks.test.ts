import { describe, expect, test } from 'vitest';
import { indexPlan } from '../../../src/plan/model/lookup.ts';
import { sliceMarks, type SliceMarks } from '../../../src/layout/sunburst/sliceMarks.ts';
import { layoutSunburst, RADIUS } from '../../../src/layout/sunburst/sunburst.ts';
import { smallPlan } from '../../plan/smallPlan.ts';
import { realPlan } from '../models.ts';

const small = layoutSunburst(indexPlan(smallPlan()));
const plan = realPlan();
const index = indexPlan(plan);

/** Tiles in lines: place, slice, what is on them. */
function table({ tiles }: SliceMarks<string>): string[] {
  return tiles.map(({ id, x, y, mark, count }) => `${Math.round(x)},${Math.round(y)} ${id} ${mark ?? `+${count}`}`);
}

function overlaps({ tiles, size }: SliceMarks<unknown>): string[] {
  return tiles.flatMap((a, at) =>
    tiles
      .slice(at + 1)
      .filter((b) => Math.abs(a.x - b.x) < size && Math.abs(a.y - b.y) < size)
      .map((b) => `${a.id} and ${b.id}`),
  );
}

describe('marks on the small plan', () => {
  test('stand around the rim, side by side; inside the picture at the edge of their slice', () => {
    expect(
      table(
        sliceMarks(
          small,
          new Map([
            ['wood', ['a']],
            ['beach', ['a', 'b']],
            ['sea', ['c']],
          ]),
          36,
        ),
      ),
    ).toMatchInlineSnapshot(`
      [
        "196,-156 sea c",
        "206,-473 beach a",
        "258,-491 beach b",
        "0,516 wood a",
      ]
    `);
  });

  test('more than three share the last tile', () => {
    const { tiles } = sliceMarks(small, new Map([['beach', ['a', 'b', 'c', 'd', 'e']]]), 36);
    expect(tiles.map(({ mark, count }) => `${mark} ${count}`)).toEqual(['a 1', 'b 1', 'undefined 3']);
  });

  test('need no more room than the picture while there are none', () => {
    expect(sliceMarks(small, new Map(), 36)).toEqual({ tiles: [], size: 36, reach: RADIUS });
  });

  test('only those with a tile are drawn', () => {
    expect(sliceMarks(small, new Map([['wood', ['a', 'b']]]), 36, (mark) => mark === 'b').tiles).toHaveLength(1);
  });
});

describe('marks on the real plan', () => {
  const advancing = (...goals: string[]) => {
    const marks = new Map<string, string[]>();
    for (const goal of goals) {
      for (const { from } of index.linksTo(goal, 'sdg')) marks.set(from, [...(marks.get(from) ?? []), goal]);
    }
    return marks;
  };

  test.each([
    ['one goal', undefined, ['sdg-11']],
    ['three goals', undefined, ['sdg-3', 'sdg-11', 'sdg-13']],
    ['all goals', undefined, Array.from({ length: 17 }, (_, at) => `sdg-${at + 1}`)],
    ['one goal with a policy in focus', 'policy-4', ['sdg-11']],
    ['three goals with a direction in focus', 'district-azuma-3', ['sdg-3', 'sdg-11', 'sdg-13']],
  ])('%s: every marked slice has a tile, inside the reach', (_name, focus, goals) => {
    const marks = advancing(...goals);
    const sunburst = layoutSunburst(indexPlan(plan), { focus });
    const laid = sliceMarks(sunburst, marks, 36);
    expect(new Set(laid.tiles.map(({ id }) => id))).toEqual(new Set(marks.keys()));
    for (const { x, y } of laid.tiles)
      expect(Math.max(Math.abs(x), Math.abs(y)) + laid.size / 2).toBeLessThanOrEqual(laid.reach);
  });

  test.each([
    ['one goal', undefined, ['sdg-11']],
    ['three goals', undefined, ['sdg-3', 'sdg-11', 'sdg-13']],
    ['one goal with a policy in focus', 'policy-4', ['sdg-11']],
    ['three goals with a policy in focus', 'policy-4', ['sdg-3', 'sdg-11', 'sdg-13']],
  ])('%s: no two tiles overlap', (_name, focus, goals) => {
    for (const size of [36, 53]) {
      expect(overlaps(sliceMarks(layoutSunburst(indexPlan(plan), { focus }), advancing(...goals), size))).toEqual([]);
    }
  });
});
