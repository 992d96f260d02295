import { hierarchy, partition, type HierarchyRectangularNode } from 'd3-hierarchy';
import type { PlanIndex } from '../../plan/model/lookup.ts';
import { slicesIn } from './circleTree.ts';
import type { LeafWeight } from './leafWeights.ts';
import type { Slice } from './sunburst.ts';

/** Where the rings begin beyond the centre disc, and where they end; in user units. */
const RINGS = { gap: 20, outer: 496 } as const;
/** Angle between two groups, in radians. */
const GROUP_GAP = 0.055;
/** Left free between two rings, in user units. */
const RING_GAP = 2;

/** How the circle is shared between the centre disc and the rings. */
export interface Rings {
  /** Radius of the centre disc, in user units. */
  readonly center: number;
  /** How many times as thick as the first ring one beyond it is. */
  readonly outerRing: number;
}

/** Returns every slice of the circle, parents before children, clockwise within a ring (an icicle, d3-hierarchy). */
export function ringSectors(index: PlanIndex, weight: LeafWeight, rings: Rings): Slice[] {
  const { center } = index.plan.meta;
  const root = hierarchy(center, (id) => slicesIn(index, id));
  // A leaf's width is its own weight; a branch has no more than its leaves.
  const weighed = root.sum((id) => (slicesIn(index, id).length > 0 ? 0 : weight(id)));
  const laidOut = partition<string>().size([1, root.height])(weighed);
  const angle = angles(index, laidOut);
  const radius = radii(root.height, rings);
  return laidOut
    .descendants()
    .slice(1)
    .map((node) => {
      const gap = angle.gapsBefore(node);
      return {
        id: node.data,
        parent: node.parent?.data ?? center,
        depth: node.depth,
        hasChildren: node.children !== undefined,
        startAngle: node.x0 * angle.span + gap,
        endAngle: node.x1 * angle.span + gap,
        innerRadius: radius(node.depth),
        // A leaf above the last ring reaches the rim, as an icicle's would: no ragged edge.
        outerRadius: radius((node.children ? node.depth : root.height) + 1) - RING_GAP,
      };
    });
}

/** One turn less the gaps between groups; each slice is moved by the gaps that lie before its group. */
function angles(index: PlanIndex, root: HierarchyRectangularNode<string>) {
  const kindOf = (id: string | undefined) => index.item(id ?? '')?.kind;
  const present = [...new Set((root.children ?? []).map(({ data }) => kindOf(data)))];
  const gap = present.length > 1 ? GROUP_GAP : 0;
  return {
    span: 2 * Math.PI - gap * present.length,
    gapsBefore: (node: HierarchyRectangularNode<string>) =>
      gap * (present.indexOf(kindOf(node.ancestors().at(-2)?.data)) + 0.5),
  };
}

/** Radius at which the ring of a depth begins; depth 1 is the first ring. */
function radii(height: number, { center, outerRing }: Rings): (depth: number) => number {
  const inner = center + RINGS.gap;
  const unit = (RINGS.outer - inner) / (1 + outerRing * Math.max(0, height - 1));
  return (depth) => (depth <= 1 ? inner : inner + unit * (1 + outerRing * (depth - 2)));
}
