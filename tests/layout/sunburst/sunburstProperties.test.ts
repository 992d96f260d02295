import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indexPlan } from '../../../src/plan/model/lookup.ts';
import { middle } from '../../../src/layout/sunburst/sector.ts';
import { layoutSunburst, type Slice, type Sunburst } from '../../../src/layout/sunburst/sunburst.ts';
import { freeze } from '../../../src/plan/model/freeze.ts';
import type { Plan } from '../../../src/plan/model/types.ts';
import { anyShape, CENTER, planOf } from '../anyPlan.ts';

const EPSILON = 1e-9;
const GAP = 0.055;
const SMALLEST_ARC = 0.7;

function check(holds: (sunburst: Sunburst, plan: Plan, focus: string) => void): void {
  fc.assert(
    fc.property(anyShape, (shape) => {
      const plan = planOf(shape);
      holds(layoutSunburst(indexPlan(plan), { focus: shape.focus }), plan, shape.focus);
    }),
  );
}

function childrenOf({ slices }: Sunburst, id: string): Slice[] {
  return slices.filter((slice) => slice.parent === id);
}

describe('for any plan and any focus', () => {
  test('slices of one parent follow one another clockwise without overlapping', () =>
    check((sunburst) => {
      for (const id of [CENTER, ...sunburst.slices.map((slice) => slice.id)]) {
        const family = childrenOf(sunburst, id);
        for (const [at, slice] of family.slice(1).entries()) {
          expect(slice.startAngle).toBeGreaterThanOrEqual(family[at]!.endAngle - EPSILON);
        }
      }
    }));

  test('slices lie within the angles of their parent and right outside of it', () =>
    check((sunburst) => {
      for (const parent of sunburst.slices) {
        for (const child of childrenOf(sunburst, parent.id)) {
          expect(child.startAngle).toBeGreaterThanOrEqual(parent.startAngle - EPSILON);
          expect(child.endAngle).toBeLessThanOrEqual(parent.endAngle + EPSILON);
          expect(child.innerRadius).toBeCloseTo(parent.outerRadius + 2);
          expect(child.depth).toBe(parent.depth + 1);
        }
      }
    }));

  test('slices keep inside the drawing and outside of the centre', () =>
    check(({ slices, center }) => {
      for (const { innerRadius, outerRadius } of slices) {
        expect(innerRadius).toBeGreaterThan(center.radius);
        expect(outerRadius).toBeGreaterThan(innerRadius);
        expect(outerRadius).toBeLessThan(500);
      }
    }));

  test('the first ring and the gaps between its groups make one turn', () =>
    check((sunburst, plan) => {
      const ring = childrenOf(sunburst, CENTER);
      const kinds = new Set(ring.map(({ id }) => plan.items.find((item) => item.id === id)!.kind));
      const gaps = kinds.size > 1 ? kinds.size * GAP : 0;
      const angles = ring.reduce((sum, slice) => sum + slice.endAngle - slice.startAngle, 0);
      expect(angles + gaps).toBeCloseTo(2 * Math.PI, 6);
    }));

  test('a gap lies between two groups, and between no two slices of one', () =>
    check((sunburst, plan) => {
      const ring = childrenOf(sunburst, CENTER);
      const kind = (slice: Slice) => plan.items.find((item) => item.id === slice.id)!.kind;
      for (const [at, slice] of ring.slice(1).entries()) {
        const before = ring[at]!;
        expect(slice.startAngle - before.endAngle).toBeCloseTo(kind(slice) === kind(before) ? 0 : GAP, 6);
      }
    }));

  test('the slice in focus keeps its middle angle', () =>
    check((sunburst, plan, focus) => {
      const find = ({ slices }: Sunburst) => slices.find((slice) => slice.id === focus);
      const [before, after] = [find(layoutSunburst(indexPlan(plan))), find(sunburst)];
      if (before && after) expect(middle(after)).toBeCloseTo(middle(before), 9);
    }));

  test('a branch in focus is never narrower than it was', () =>
    check((sunburst, plan) => {
      const width = ({ slices }: Sunburst) => {
        const slice = slices.find(({ id }) => id === sunburst.branch);
        return slice === undefined ? 0 : slice.endAngle - slice.startAngle;
      };
      expect(width(sunburst)).toBeGreaterThanOrEqual(width(layoutSunburst(indexPlan(plan))) - EPSILON);
    }));

  test('nothing is thinner than can be seen', () =>
    check(({ slices }) => {
      for (const { startAngle, endAngle, outerRadius } of slices) {
        expect((endAngle - startAngle) * outerRadius).toBeGreaterThanOrEqual(SMALLEST_ARC);
      }
    }));

  test('parents come before their children', () =>
    check(({ slices }) => {
      const seen = new Set([CENTER]);
      for (const { id, parent } of slices) {
        expect(seen).toContain(parent);
        seen.add(id);
      }
    }));

  test('the same input gives the same numbers, and is left as it was', () =>
    check((sunburst, plan, focus) => {
      const copy = freeze(structuredClone(plan));
      expect(layoutSunburst(indexPlan(copy), Object.freeze({ focus }))).toEqual(sunburst);
      expect(copy).toEqual(plan);
    }));
});
