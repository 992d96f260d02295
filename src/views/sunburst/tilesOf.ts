import { sliceMarks, type SliceMarks } from '../../layout/sunburst/sliceMarks.ts';
import { RADIUS, type Slice } from '../../layout/sunburst/sunburst.ts';
import type { Tier } from '../../layout/sunburst/tiers.ts';
import type { Mark } from '../../overlays/overlay.ts';
import type { Explorer } from '../../state/explorer.svelte.ts';

/**
 * Returns the tiles of the chosen overlays, large enough to be read on the tier's smallest stage; undefined where none is
 * chosen. A mark with a texture has none: it is drawn over its slice instead.
 *
 * On a slide without a focus a branch has one tile for all that it contains: dozens of them would push the names aside.
 */
export function tilesOf({ sunburst, marks, slide }: Explorer, tier: Tier): SliceMarks<Mark> | undefined {
  if (marks === undefined) return undefined;
  const size = (tier.tile * 2 * RADIUS) / tier.stage;
  const hasTile = ({ texture }: Mark) => texture === undefined;
  if (!slide || sunburst.branch !== undefined) return sliceMarks(sunburst, marks, size, hasTile);
  const outerRadius = Math.max(...sunburst.slices.map((slice) => slice.outerRadius));
  const branches = sunburst.slices.filter(({ depth }) => depth === 1).map((slice) => ({ ...slice, outerRadius }));
  return sliceMarks({ ...sunburst, slices: branches }, gathered(sunburst.slices, marks), size, hasTile);
}

/** The marks in each branch, each once. */
function gathered(slices: readonly Slice[], marks: ReadonlyMap<string, readonly Mark[]>): Map<string, Mark[]> {
  const branchOf = new Map<string, string>();
  const all = new Map<string, Mark[]>();
  for (const { id, parent } of slices) {
    const branch = branchOf.get(parent) ?? id;
    branchOf.set(id, branch);
    const own = all.get(branch) ?? [];
    const more = (marks.get(id) ?? []).filter((mark) => own.every(({ label }) => label !== mark.label));
    all.set(branch, [...own, ...more]);
  }
  return all;
}
