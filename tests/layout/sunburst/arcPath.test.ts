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

  test('is there for every slice and band of the real plan', () => {
    const { slices, bands } = layoutSunburst(indexPlan(realPlan()), { focus: 'policy-4' });
    const paths = [...slices, ...bands].map(arcPath);
    expect(paths.filter((path) => !/^M[-\d.,ALZ]+Z$/.test(path))).toEqual([]);
  });

  test('of a sector that has not opened yet is no error', () => {
    expect(arcPath({ startAngle: 1, endAngle: 1, innerRadius: 100, outerRadius: 200 })).toMatch(/^M[-\d.,ALZ]+Z$/);
  });
});
