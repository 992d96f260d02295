import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitLabel } from '../../../src/layout/sunburst/fitLabel.ts';
import type { Sector } from '../../../src/layout/sunburst/sector.ts';
import { boxInSector, boxAt } from '../boxes.ts';

function sector(fromDegrees: number, toDegrees: number, innerRadius = 140, outerRadius = 270): Sector {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  return { startAngle: radians(fromDegrees), endAngle: radians(toDegrees), innerRadius, outerRadius };
}

/** Where a label of that size goes: x, y, turn and anchor; a turn is between −180° and 180°. */
function fitted(where: Sector, width: number, height: number): string {
  const position = fitLabel(where, width, height);
  if (position === undefined) return 'no room';
  const { x, y, rotate, anchor } = position;
  const turn = rotate > 180 ? rotate - 360 : rotate;
  return [x, y, turn].map((value) => String(Math.round(value) + 0).padStart(5)).join('') + ` ${anchor}`;
}

/** Sectors as the sunburst has them: outside of its centre, inside its rim, up to a whole ring. */
const anySector = fc
  .record({
    start: fc.double({ min: -400, max: 400, noNaN: true }),
    span: fc.double({ min: 0.5, max: 360, noNaN: true }),
    inner: fc.double({ min: 140, max: 400, noNaN: true }),
    thickness: fc.double({ min: 5, max: 356, noNaN: true }),
  })
  .map(({ start, span, inner, thickness }) => sector(start, start + span, inner, Math.min(496, inner + thickness)));
const anyBox = fc.record({
  width: fc.double({ min: 4, max: 800, noNaN: true }),
  height: fc.double({ min: 4, max: 200, noNaN: true }),
});

describe('a label goes', () => {
  test.each([
    // where                           sector              width  height      x    y turn
    ['upright where there is room', sector(-40, 40), 100, 40, '    0 -205    0 middle'],
    ['upright, a little further out', sector(75, 105), 40, 100, '  225    0    0 middle'],
    ['along the radius, at noon', sector(-3, 3), 100, 12, '    0 -144  -90 start'],
    ['along the radius, at three', sector(87, 93, 140, 270), 118, 12, '  144    0    0 start'],
    ['along the radius, at six', sector(177, 183), 100, 12, '    0  144   90 start'],
    ['along the radius, at half past seven', sector(222, 228), 100, 12, ' -102  102  -45 end'],
    ['along the radius, at nine', sector(267, 273), 118, 12, ' -144    0    0 end'],
    ['along the arc of a wide shallow slice', sector(40, 140, 400, 440), 180, 12, '  420    0   90 middle'],
    ['along the arc, head up below the middle', sector(100, 160, 400, 440), 100, 12, '  322  270  -50 middle'],
    ['nowhere, if it is too high', sector(-3, 3), 100, 40, 'no room'],
    ['nowhere, if it is too wide', sector(-3, 3), 200, 12, 'no room'],
  ])('%s', (_where, slice, width, height, position) => {
    expect(fitted(slice, width, height)).toBe(position);
  });
});

describe('for any slice and any label', () => {
  test('the whole box lies in the slice', () => {
    fc.assert(
      fc.property(anySector, anyBox, (slice, { width, height }) => {
        const position = fitLabel(slice, width, height);
        return !position || boxInSector(boxAt(position, width, -height / 2, height / 2), slice);
      }),
      { numRuns: 5_000 },
    );
  });

  test('no text stands on its head', () => {
    fc.assert(
      fc.property(anySector, anyBox, (slice, { width, height }) => {
        const turn = ((fitLabel(slice, width, height)?.rotate ?? 0) * Math.PI) / 180;
        return Math.cos(turn) > -1e-6;
      }),
      { numRuns: 2_000 },
    );
  });

  test('a smaller label fits where a larger one does', () => {
    fc.assert(
      fc.property(anySector, anyBox, (slice, { width, height }) => {
        return !fitLabel(slice, width, height) || fitLabel(slice, width * 0.9, height * 0.9) !== undefined;
      }),
      { numRuns: 2_000 },
    );
  });
});
