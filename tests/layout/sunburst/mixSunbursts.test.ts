import { describe, expect, test } from 'vitest';
import { mixSunbursts } from '../../../src/layout/sunburst/mixSunbursts.ts';
import type { Sector } from '../../../src/layout/sunburst/sector.ts';
import type { Slice, Sunburst } from '../../../src/layout/sunburst/sunburst.ts';
import { sliceTable } from './sliceTable.ts';

const TURN = 2 * Math.PI;

function slice(id: string, start: number, end: number, inner: number, outer: number): Slice {
  return { id, parent: 'dream', depth: 1, hasChildren: false, ...sector(start, end, inner, outer) };
}

/** A sector from one share of the turn to another. */
function sector(start: number, end: number, innerRadius: number, outerRadius: number): Sector {
  return { startAngle: start * TURN, endAngle: end * TURN, innerRadius, outerRadius };
}

function sunburst(slices: readonly Slice[], band: Sector): Sunburst {
  const bands = [{ id: 'sea', over: ['forest'], ...band }];
  return { center: { id: 'dream', radius: 122 }, slices, bands, branch: undefined };
}

const from = sunburst(
  [slice('sea', 0, 0.5, 140, 270), slice('forest', 0.5, 1, 140, 270), slice('gone', 0.5, 1, 270, 490)],
  sector(0, 0.5, 127, 138),
);
const to = sunburst(
  [slice('sea', 0, 0.25, 140, 490), slice('forest', 0.25, 0.75, 140, 490), slice('new', 0.75, 1, 140, 490)],
  sector(0, 1, 127, 138),
);
const mix = mixSunbursts(from, to);

describe('between two sunbursts', () => {
  test('at 0 slices are where they were, and a new one is nothing at its place', () => {
    expect(sliceTable(mix(0))).toBe(`
   0.0  180.0  140  270  sea
 180.0  360.0  140  270  forest
 315.0  315.0  140  490  new
   0.0  180.0  127  138  sea under forest
`);
  });

  test('halfway all is halfway', () => {
    expect(sliceTable(mix(0.5))).toBe(`
   0.0  135.0  140  380  sea
 135.0  315.0  140  380  forest
 292.5  337.5  140  490  new
   0.0  270.0  127  138  sea under forest
`);
  });

  test('at 1 it is the target itself', () => {
    expect(mix(1)).toBe(to);
  });

  test('a slice brings what is not geometry from the target', () => {
    const target = { ...to, slices: [{ ...to.slices[0]!, parent: 'people', depth: 2 }] };
    expect(mixSunbursts(from, target)(0).slices[0]).toMatchObject({ id: 'sea', parent: 'people', depth: 2 });
  });

  test('what is thin all the way is left out on the way; what widens is followed from the start', () => {
    const thin = (end: number) => slice('thin', 0, end, 270, 490);
    const wide = (end: number) => slice('wide', 0.5, 0.5 + end, 270, 490);
    const before = { ...from, slices: [thin(0.013), wide(0.004)] };
    const after = { ...to, slices: [thin(0.005), wide(0.08)] };
    const between = mixSunbursts(before, after);
    expect(between(0.5).slices.map(({ id }) => id)).toEqual(['wide']);
    expect(between(1).slices.map(({ id }) => id)).toEqual(['thin', 'wide']);
  });
});
