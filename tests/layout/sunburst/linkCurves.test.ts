import { describe, expect, test } from 'vitest';
import { linkCurves } from '../../../src/layout/sunburst/linkCurves.ts';
import { middle } from '../../../src/layout/sunburst/sector.ts';
import { layoutSunburst } from '../../../src/layout/sunburst/sunburst.ts';
import { crossLinks } from '../../../src/plan/model/relations.ts';
import { indexPlan } from '../../../src/plan/model/lookup.ts';
import { smallPlan } from '../../plan/smallPlan.ts';
import { realPlan } from '../models.ts';

const sunburst = layoutSunburst(indexPlan(smallPlan()));
const link = (from: string, to: string) => ({ from, to, kind: 'serves' });

/** The first and the last point of a path. */
function ends(path: string): number[][] {
  const points = [...path.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
  return [points[0]!, points.at(-1)!];
}

/** The middle of a slice's inner edge, to the tenth of a unit that paths have. */
function innerEdge(id: string): unknown[] {
  const slice = sunburst.slices.find((one) => one.id === id)!;
  const angle = middle(slice);
  return [Math.sin(angle), -Math.cos(angle)].map((share) => expect.closeTo(share * slice.innerRadius, 0) as unknown);
}

describe('curves', () => {
  test.each([
    ['beach', 'spring'],
    ['spring', 'beach'],
    ['beach', 'seaweed'],
    ['sea', 'forest'],
    ['wood', 'people'],
  ])('run from %s to %s, from inner edge to inner edge', (from, to) => {
    const [curve] = linkCurves(sunburst, [link(from, to)]);
    expect(curve).toMatchObject({ from, to, kind: 'serves' });
    expect(ends(curve!.path)).toEqual([innerEdge(from), innerEdge(to)]);
  });

  test('leave out links to what is not drawn as a slice', () => {
    const links = [link('beach', 'place-coast'), link('dream', 'sea'), link('sky', 'beach'), link('beach', 'wood')];
    expect(linkCurves(sunburst, links).map(({ from, to }) => `${from}~${to}`)).toEqual(['beach~wood']);
  });

  test('stay in the circle and have no number that is none', () => {
    const plan = realPlan();
    const picture = layoutSunburst(indexPlan(plan));
    const index = indexPlan(plan);
    const paths = plan.items.flatMap(({ id }) => linkCurves(picture, crossLinks(index, id))).map(({ path }) => path);
    expect(paths.length).toBeGreaterThan(100);
    expect(paths.filter((path) => !/^M[-\d.,LC]+$/.test(path))).toEqual([]);
    const numbers = paths.flatMap((path) => path.match(/-?\d+(\.\d+)?/g)!.map(Number));
    expect(Math.max(...numbers.map(Math.abs))).toBeLessThan(496);
  });

  test('of one pair look the same both ways', () => {
    const points = (path: string) => path.match(/-?[\d.]+,-?[\d.]+/g)!;
    const [there, back] = linkCurves(sunburst, [link('beach', 'wood'), link('wood', 'beach')]);
    expect(points(back!.path)).toEqual(points(there!.path).toReversed());
  });
});
