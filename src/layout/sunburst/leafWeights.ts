import type { PlanIndex } from '../../plan/model/lookup.ts';
import { bareBranches, leavesIn, slicesIn } from './circleTree.ts';

/** Share of the circle that a focused branch takes: it grows with its children, within these bounds. */
const FOCUS_SHARE = { perChild: 0.085, least: 0.3, most: 0.52 } as const;
/** How much wider than a leaf further out a branch is that contains nothing, as all do when measures are hidden. */
const BARE_BRANCH_WEIGHT = 3;
/** How much wider than the rest a leaf is that the focused item links to: much where they are few, less where many. */
const LINKED_WEIGHT = { together: 16, least: 2, most: 7 } as const;

/** Width of each outermost slice as a share of all of them together; weights have no unit. */
export type LeafWeight = (id: string) => number;

/** Returns the weights without a focus: leaves of one depth are of one width. */
export function plainWeights(index: PlanIndex): LeafWeight {
  const bare = bareBranches(index);
  return (id) => (bare.has(id) ? BARE_BRANCH_WEIGHT : 1);
}

/** Returns the weights by which a branch takes its share of the circle and linked leaves stay legible. */
export function focusWeights(index: PlanIndex, branch: string, linked: ReadonlySet<string> = new Set()): LeafWeight {
  const plain = plainWeights(index);
  const inside = new Set(leavesIn(index, branch));
  const outside = leavesIn(index, index.plan.meta.center).filter((id) => !inside.has(id));
  const isLinked = (id: string | undefined): boolean =>
    id !== undefined && (linked.has(id) || isLinked(index.parent(id)));
  const count = outside.filter(isLinked).length;
  const linkedWeight = Math.min(LINKED_WEIGHT.most, Math.max(LINKED_WEIGHT.least, LINKED_WEIGHT.together / count));
  const outsideWeight = (id: string) => plain(id) * (isLinked(id) ? linkedWeight : 1);
  const plainTotal = sum(outside.map(plain));
  const total = sum(outside.map(outsideWeight));
  const wished = Math.max(FOCUS_SHARE.least, slicesIn(index, branch).length * FOCUS_SHARE.perChild);
  // What was wider than that before must not shrink for being looked at.
  const share = Math.max(Math.min(FOCUS_SHARE.most, wished), inside.size / (inside.size + plainTotal));
  const insideWeight = total === 0 ? 1 : (share * total) / (1 - share) / inside.size;
  return (id) => (inside.has(id) ? insideWeight : outsideWeight(id));
}

function sum(weights: readonly number[]): number {
  return weights.reduce((total, weight) => total + weight, 0);
}
