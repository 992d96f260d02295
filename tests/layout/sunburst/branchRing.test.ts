import { describe, expect, test } from 'vitest';
import { layoutBranchRing } from '../../../src/layout/sunburst/branchRing.ts';
import { indexPlan } from '../../../src/plan/model/lookup.ts';
import { labelTexts } from '../../../src/build/labelTexts.ts';
import { readPlanFolder } from '../../../src/build/plan/readPlanFolder.ts';

const { plan } = readPlanFolder('data', process.cwd());
if (plan === undefined) throw new Error('The plan has errors.');
const index = indexPlan(plan);
const { slices, labels } = layoutBranchRing(index, labelTexts(plan));

describe('the ring of branches', () => {
  test('has every branch once, in the order of the groups', () => {
    const branches = plan.meta.groups.flatMap(({ kind }) => index.itemsOfKind(kind).map(({ id }) => id));
    expect(slices.map(({ id }) => id)).toEqual(branches);
  });

  test('gives every branch the same share, with room between the groups', () => {
    const shares = slices.map(({ startAngle, endAngle }) => (endAngle - startAngle).toFixed(6));
    expect(new Set(shares).size).toBe(1);
    const gaps = slices.slice(1).map(({ startAngle }, at) => startAngle - (slices[at]?.endAngle ?? 0));
    expect(gaps.filter((gap) => gap > 0.01)).toHaveLength(plan.meta.groups.length - 1);
  });

  test('is wide enough for a finger on a screen of 320 px', () => {
    const scale = 288 / 1000;
    for (const { startAngle, endAngle, innerRadius, outerRadius } of slices) {
      expect(2 * outerRadius * scale * Math.sin((endAngle - startAngle) / 2)).toBeGreaterThanOrEqual(44);
      expect((outerRadius - innerRadius) * scale).toBeGreaterThanOrEqual(44);
    }
  });

  test('names every branch, in letters of 12 px at least', () => {
    expect(labels.map(({ id }) => id)).toEqual(slices.map(({ id }) => id));
    for (const { size } of labels) expect(size * (288 / 1000)).toBeGreaterThanOrEqual(12);
  });
});
