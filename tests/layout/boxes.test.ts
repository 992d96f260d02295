import { describe, expect, test } from 'vitest';
import { boxesOverlap, boxInSector, labelBox, boxAt, type Box } from './boxes.ts';

/** The measures that the label tests rest on have to be right themselves. */
const upright = { x: 0, y: -200, rotate: 0, anchor: 'middle' } as const;
const box = (x: number, y: number, rotate = 0): Box => boxAt({ x, y, rotate, anchor: 'middle' }, 40, -5, 5);

describe('boxes', () => {
  test('stand around their place, or beside it', () => {
    expect(boxAt(upright, 40, -5, 5)).toEqual([
      [-20, -205],
      [20, -205],
      [20, -195],
      [-20, -195],
    ]);
    expect(boxAt({ ...upright, anchor: 'start' }, 40, -5, 5)[0]).toEqual([0, -205]);
    expect(boxAt({ ...upright, anchor: 'end' }, 40, -5, 5)[0]).toEqual([-40, -205]);
  });

  test('of a label are as wide as its widest line and as high as its lines', () => {
    const corners = labelBox({ id: 'sea', rank: 0, lines: ['海を', '守る町'], size: 10, ...upright });
    expect(corners[0]).toEqual([-15, expect.closeTo(-211.1)]);
    expect(corners[2]).toEqual([15, expect.closeTo(-188.9)]);
  });

  test.each([
    [box(0, 0), box(50, 0), false],
    [box(0, 0), box(39, 0), true],
    [box(0, 0), box(0, 11), false],
    [box(0, 0), box(22, 0, 90), true],
    [box(0, 0), box(26, 0, 90), false],
    [box(0, 0), box(0, 0, 45), true],
    [box(0, 0, 45), box(12, -12, 45), false],
    [box(0, 0, 45), box(8, 8, 45), true],
  ])('%#: two boxes overlap or not', (a, b, overlap) => {
    expect([boxesOverlap(a, b), boxesOverlap(b, a)]).toEqual([overlap, overlap]);
  });

  const quarter = { startAngle: -Math.PI / 4, endAngle: Math.PI / 4, innerRadius: 140, outerRadius: 270 };
  test.each([
    ['in the middle', box(0, -200), true],
    ['over the rim', box(0, -268), false],
    ['over the inner rim between its corners', boxAt({ ...upright, y: -142 }, 100, -5, 5), false],
    ['over a straight edge', box(150, -150), false],
    ['on the other side', box(0, 200), false],
  ])('a box %s', (_where, one, inside) => {
    expect(boxInSector(one, quarter)).toBe(inside);
  });
});
