import type { PlanIndex } from '../../plan/model/lookup.ts';
import type { LabelTexts } from '../text/labelTexts.ts';
import { sliceLabels, type SliceLabel } from './sliceLabels.ts';
import { RADIUS, type Slice } from './sunburst.ts';
import type { Tier } from './tiers.ts';

/** The branches of a plan alone: one ring, of which each has the same share. */
export interface BranchRing {
  /** Clockwise from twelve o'clock. */
  readonly slices: readonly Slice[];
  readonly labels: readonly SliceLabel[];
}

/** User units. */
const INNER_RADIUS = 165;
const OUTER_RADIUS = RADIUS - 4;
/** Radians left free between two groups. */
const GAP = 0.05;
/** Read on the smallest phone: 320 px wide, less the page's edges. */
const TIER: Tier = {
  id: 'small',
  stage: 288,
  sizes: [17, 16, 15, 14, 13, 12],
  usual: 12,
  centerSizes: [12],
  tile: 18,
};

/**
 * Lays out the branches of a plan as one ring for a narrow screen: on the smallest phone (a ring of 288 px) each of
 * sixteen is 44 px wide at its outer edge, as a finger needs it. All labels are fitted to that size.
 */
export function layoutBranchRing(index: PlanIndex, texts: LabelTexts): BranchRing {
  const { center, groups } = index.plan.meta;
  const branches = groups.map(({ kind }) => index.itemsOfKind(kind)).filter(({ length }) => length > 0);
  const count = branches.reduce((sum, { length }) => sum + length, 0);
  const gap = branches.length > 1 ? GAP : 0;
  const angle = (2 * Math.PI - gap * branches.length) / Math.max(1, count);
  let end = gap / 2;
  const slices = branches.flatMap((items) => {
    const start = end;
    end += items.length * angle + gap;
    return items.map(({ id }, at): Slice => {
      const radii = { innerRadius: INNER_RADIUS, outerRadius: OUTER_RADIUS };
      const angles = { startAngle: start + at * angle, endAngle: start + (at + 1) * angle };
      return { id, depth: 1, parent: center, hasChildren: false, ...radii, ...angles };
    });
  });
  const circle = { center: { id: center, radius: INNER_RADIUS }, slices, bands: [], branch: undefined };
  return { slices, labels: sliceLabels(circle, texts, TIER) };
}
