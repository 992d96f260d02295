import { arc } from 'd3-shape';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arcPath } from '../../../src/layout/sunburst/arcPath.ts';
import { indexPlan } from '../../../src/plan/model/lookup.ts';
import { layoutSunburst } from '../../../src/layout/sunburst/sunburst.ts';
import { realPlan } from '../models.ts';

describe('the path of a sector', () => {
  test('is closed, and has one decimal', () => {
    const path = arcPath({ startAngle: 0, endAngle: Math.PI / 2, innerRadius: 100, outerRadius: 200 });
    expect(path).toMatch(/^M.*Z$/);
    expect(path).not.toMatch(/\.\d\d/);
  });

  test('is what d3-shape draws of a sector with the same gap', () => {
    const half = fc.double({ min: 0.0005, max: 3.1, noNaN: true });
    const radius = fc.integer({ min: 100, max: 300 });
    fc.assert(
      fc.property(fc.double({ min: -7, max: 7, noNaN: true }), half, radius, radius, (at, wide, inner, thick) => {
        const sector = { startAngle: at - wide, endAngle: at + wide, innerRadius: inner, outerRadius: inner + thick };
        const padAngle = Math.min(3.4 / 300, wide / 2);
        const drawn = arc().padAngle(padAngle).padRadius(300).digits(1)(sector) ?? '';
        const numbers = (path: string) => path.match(/-?[\d.]+/g)?.map(Number) ?? [];
        const [ours, theirs] = [numbers(arcPath(sector)), numbers(drawn)];
        expect(ours).toHaveLength(theirs.length);
        ours.forEach((number, nth) => expect(Math.abs(number - (theirs[nth] ?? NaN))).toBeLessThan(0.11));
      }),
    );
  });

  test('is open though it is a whole turn, so that it is seen', () => {
    const path = arcPath({ startAngle: 0, endAngle: 2 * Math.PI, innerRadius: 100, outerRadius: 200 });
    expect(path).toBe('M1.7,-200A200,200,0,1,1,-1.7,-200L-1.7,-100A100,100,0,1,0,1.7,-100Z');
  });

  test('is there for every slice and band of the real plan', () => {
    const { slices, bands } = layoutSunburst(indexPlan(realPlan()), { focus: 'policy-4' });
    const paths = [...slices, ...bands].map(arcPath);
    expect(paths.filter((path) => !/^M[-\d.,ALZ]+Z$/.test(path))).toEqual([]);
  });

  test('of a sector that has not opened yet is no error', () => {
    expect(arcPath({ startAngle: 1, endAngle: 1, innerRadius: 100, outerRadius: 200 })).toMatch(/^M[-\d.,ALZ]+Z$/);
  });
});
