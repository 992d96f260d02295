import { describe, expect, test } from 'vitest';
import { separateOverlaps } from '../../../src/layout/graph/separateOverlaps.ts';
import { shapePath } from '../../../src/layout/graph/shapePath.ts';
import { realPlan } from '../models.ts';

describe('shapes of kinds', () => {
  const kinds = realPlan().kinds.map((_, at) => shapePath(at, 10));

  test('differ from kind to kind', () => {
    expect(new Set(kinds).size).toBe(kinds.length);
  });

  test('reach neither far beyond their circle nor stay far within it', () => {
    for (const path of kinds.filter((one) => !one.includes('a'))) {
      const numbers = [...path.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);
      const far = Math.max(...numbers.map(([x, y]) => Math.hypot(x, y)));
      expect(far).toBeGreaterThan(9);
      expect(far).toBeLessThan(15);
    }
  });

  test('begin again when a plan has more kinds than shapes', () => {
    expect(shapePath(14, 10)).toBe(shapePath(0, 10));
  });
});

test('shapes that overlap are pushed separateOverlaps, and the first stays', () => {
  const size = { width: 200, height: 200 };
  const at = (x: number, y: number) => ({ x, y, radius: 10 });
  const [a, b, c] = separateOverlaps([at(100, 100), at(105, 100), at(100, 100)], size) as [
    ReturnType<typeof at>,
    ReturnType<typeof at>,
    ReturnType<typeof at>,
  ];
  expect(a).toEqual(at(100, 100));
  for (const [one, other] of [
    [a, b],
    [a, c],
    [b, c],
  ] as const) {
    expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(20);
  }
  expect(separateOverlaps([at(20, 20), at(90, 20)], size)).toEqual([at(20, 20), at(90, 20)]);
});
