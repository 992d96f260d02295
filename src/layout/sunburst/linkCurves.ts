import { curveBundle, lineRadial } from 'd3-shape';
import { middle } from './sector.ts';
import type { Slice, Sunburst } from './sunburst.ts';

export interface LinkCurve {
  readonly from: string;
  readonly to: string;
  readonly kind: string;
  /** SVG path around (0, 0), in user units. */
  readonly path: string;
}

/** How tightly curves keep to the tree's path: 0 is a straight line, 1 the path itself. */
const TENSION = 0.82;
/** Radius at which a curve turns towards the branch it goes to. */
const BRANCH_RADIUS = 96;

type Point = readonly [angle: number, radius: number];

/**
 * Draws links between slices as curves bundled along the tree: from a slice through its branch and the middle of the
 * circle to the other's branch (Holten, "Hierarchical Edge Bundles", 2006).
 *
 * @param links ends that are not drawn as slices are left out
 */
export function linkCurves(
  sunburst: Sunburst,
  links: readonly { readonly from: string; readonly to: string; readonly kind: string }[],
): LinkCurve[] {
  const slices = new Map(sunburst.slices.map((slice) => [slice.id, slice]));
  const line = lineRadial<Point>()
    .angle(([angle]) => angle)
    .radius(([, radius]) => radius)
    .curve(curveBundle.beta(TENSION))
    .digits(1);
  return links.flatMap(({ from, to, kind }) => {
    const start = slices.get(from);
    const end = slices.get(to);
    if (start === undefined || end === undefined) return [];
    const points = [...outward(start, slices).reverse(), [0, 0] as const, ...outward(end, slices)];
    return { from, to, kind, path: line(points) ?? '' };
  });
}

/** From the middle of the circle out to a slice's inner edge, by way of its branch. */
function outward(slice: Slice, slices: ReadonlyMap<string, Slice>): Point[] {
  let top = slice;
  for (let up = slices.get(top.parent); up !== undefined; up = slices.get(top.parent)) top = up;
  const angle = middle(slice);
  return [
    [middle(top), BRANCH_RADIUS],
    [angle, top.innerRadius],
    [angle, slice.innerRadius],
  ];
}
