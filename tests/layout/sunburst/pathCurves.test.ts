import { describe, expect, test } from 'vitest';
import { layoutSunburst } from '../../../src/layout/sunburst/sunburst.ts';
import { layoutPathCurves } from '../../../src/layout/sunburst/pathCurves.ts';
import { indexPlan, type PlanIndex } from '../../../src/plan/model/lookup.ts';
import { shortestPaths } from '../../../src/plan/path/paths.ts';
import { smallPlan } from '../../plan/smallPlan.ts';
import { realPlan } from '../models.ts';

const small = indexPlan(smallPlan());
const real = indexPlan(realPlan());

function waysOf(index: PlanIndex, from: string, to: string, size = 20) {
  const labels = (id: string) => [index.item(id)?.name ?? id, ...(index.item(id)?.shorts ?? [])];
  return layoutPathCurves(layoutSunburst(index), shortestPaths(index, from, to), size, labels);
}

/** The first and the last point of a path, as distances from the middle, whole numbers. */
function radii(path: string): number[] {
  const points = [...path.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => Math.hypot(Number(x), Number(y)));
  return [points[0]!, points.at(-1)!].map(Math.round);
}

describe('paths over the sunburst', () => {
  test('stitch what a slice contains, and run from chips to slices', () => {
    const { curves, chips } = waysOf(small, 'people', 'place-town');
    expect(chips.map(({ id, label, x, y }) => [id, label, x, Math.round(y)])).toEqual([
      ['dream', '海と森の町', 0, -20],
      ['place-town', '町の全体', 0, 20],
    ]);
    const table = curves.map(({ from, to, rank, path }) => `${rank} ${from}~${to} ${radii(path).join('–')}`);
    expect(table).toMatchInlineSnapshot(`
      [
        "3 forest~wood 250–292",
        "3 wood~place-town 272–20",
        "2 dream~forest 142–20",
        "2 forest~spring 250–292",
        "2 spring~place-town 272–20",
        "1 sea~seaweed 250–292",
        "1 seaweed~place-town 272–20",
        "0 dream~people 142–20",
        "0 dream~sea 142–20",
        "0 sea~beach 250–292",
        "0 beach~place-town 272–20",
      ]
    `);
  });

  test('join two chips, and leave out what has no room for its chip', () => {
    const steps = (from: string, to: string) => waysOf(real, from, to).curves.map((one) => `${one.from}~${one.to}`);
    expect(steps('vision', 'measure-3-2')).toContain('vision~mission-katsuryoku');
    const { chips, curves } = waysOf(small, 'phase-all', 'wood');
    expect(chips.map(({ id }) => id)).toEqual(['phase-all', 'phase-first']);
    expect(curves[0]!.path).toBe(`M0,${chips[0]!.y}L0,${chips[1]!.y}`);
  });

  test('the best path is drawn last, each step once', () => {
    const { curves } = waysOf(real, 'project-dx', 'policy-1');
    const ranks = curves.map(({ rank }) => rank);
    expect(ranks).toEqual(ranks.toSorted((a, b) => b - a));
    expect(ranks.at(-1)).toBe(0);
    const steps = curves.map(({ from, to }) => `${from}~${to}`);
    expect(new Set(steps).size).toBe(steps.length);
  });

  test('chips stay inside the disc, whatever they are called', () => {
    const pairs = real.plan.items.filter(({ kind }) => kind === 'sdg').map(({ id }) => [id, 'gx'] as const);
    for (const size of [19, 25, 35]) {
      const chips = pairs.flatMap(([from, to]) => waysOf(real, from, to, size).chips);
      expect(chips.length).toBeGreaterThan(30);
      expect(chips.filter(({ width }) => width > 244).map(({ label, width }) => [label, width])).toEqual([]);
    }
  });

  test('no number is none', () => {
    const paths = real.itemsOfKind('policy').flatMap(({ id }) => waysOf(real, id, 'district-azuma-3').curves);
    expect(paths.filter(({ path }) => !/^M[-\d.,LC ]+$/.test(path))).toEqual([]);
  });
});
