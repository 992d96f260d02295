import type { PlanIndex } from '../../plan/model/lookup.ts';
import { bandsOf } from './bands.ts';
import { branchOf } from './circleTree.ts';
import { focusWeights, plainWeights } from './leafWeights.ts';
import { ringSectors, type Rings } from './ringSectors.ts';
import { keepMiddle, type Sector } from './sector.ts';

/** Half the side of the square that the sunburst is drawn in; the centre is (0, 0). User units. */
export const RADIUS = 500;

/** On a page leaves carry the longer names. */
const RINGS: Rings = { center: 122, outerRing: 1.72 };
/** A slice with a shorter outer arc than this many user units is left out: nobody could see it. */
const SMALLEST_ARC = 0.7;

export interface Slice extends Sector {
  readonly id: string;
  /** 1 for the first ring. */
  readonly depth: number;
  /** Id of the slice (or of the centre) that contains this one. */
  readonly parent: string;
  readonly hasChildren: boolean;
}

/** A thin band beneath the siblings that an item underpins. */
export interface Band extends Sector {
  /** The item that underpins. */
  readonly id: string;
  readonly over: readonly string[];
}

export interface Sunburst {
  readonly center: { readonly id: string; readonly radius: number };
  /** Parents before children, clockwise within a ring. */
  readonly slices: readonly Slice[];
  readonly bands: readonly Band[];
  /** The branch that the picture is zoomed into, if any: it has children and lies below the centre. */
  readonly branch: string | undefined;
}

export interface SunburstOptions {
  /** Item in focus. It or, where it has no children, its parent takes up to half of the circle. */
  readonly focus?: string | undefined;
  /** Items that the focused one links to; they stay wide enough to be read. */
  readonly linked?: ReadonlySet<string> | undefined;
  /** The rings while no branch is in focus; a page's where they are not given. */
  readonly rings?: Rings | undefined;
}

/**
 * Lays out a plan as a sunburst: one turn of the circle shared by the plan's groups, one ring a level.
 *
 * With a focus the picture becomes a fisheye: the focused branch widens, all the rest narrows but stays, and the
 * middle of the focused slice keeps its angle, so that it does not move away from under the pointer.
 *
 * The same plan and options give the same numbers; nothing depends on a document or a clock.
 */
export function layoutSunburst(index: PlanIndex, options: SunburstOptions = {}): Sunburst {
  const { center } = index.plan.meta;
  const branch = branchOf(index, options.focus);
  const rings = (branch === undefined && options.rings) || RINGS;
  const plain = ringSectors(index, plainWeights(index), rings);
  const slices =
    branch === undefined
      ? plain
      : keepMiddle(
          ringSectors(index, focusWeights(index, branch, options.linked), rings),
          plain.find(({ id }) => id === options.focus),
        );
  return {
    center: { id: center, radius: rings.center },
    slices: visible(slices, center),
    bands: bandsOf(index, slices, rings.center),
    branch,
  };
}

/** The slices that can be seen; what is too thin takes along all that it contains, or nothing would lead to that. */
function visible(slices: readonly Slice[], center: string): Slice[] {
  const kept = new Set([center]);
  return slices.filter(({ id, parent, startAngle, endAngle, outerRadius }) => {
    const seen = kept.has(parent) && (endAngle - startAngle) * outerRadius >= SMALLEST_ARC;
    if (seen) kept.add(id);
    return seen;
  });
}
