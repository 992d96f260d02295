import { sliceMarks, type SliceMarks } from '../../layout/sunburst/sliceMarks.ts';
import { RADIUS, type Slice } from '../../layout/sunburst/sunburst.ts';
import type { Tier } from '../../layout/sunburst/tiers.ts';
import type { Mark } from '../../overlays/overlay.ts';
import type { Explorer } from '../../state/explorer.svelte.ts';

/**
 * Returns the tiles of the chosen overlays, large enough to be read on the tier's smallest stage; undefined where none is
 * chosen. A mark with a texture has none: it is drawn over its slice instead.
 *
 * On a slide a branch has one tile for all that it contains, unless it is the one in focus: dozens of them would push the
 * names aside.
 */
export function tilesOf({ sunburst, marks, slide }: Explorer, tier: Tier): SliceMarks<Mark> | undefined {
  if (marks === undefined) return undefined;
  const size = (tier.tile * 2 * RADIUS) / tier.stage;
  const hasTile = ({ texture }: Mark) => texture === undefined;
  if (!slide) return sliceMarks(sunburst, marks, size, hasTile);
  const branchOf = branches(sunburst.slices);
  const focused = branchOf.get(sunburst.branch ?? '');
  const isWhole = ({ id }: Slice) => branchOf.get(id) !== focused;
  const rim = Math.max(...sunburst.slices.map(({ outerRadius }) => outerRadius));
  const slices = sunburst.slices.flatMap((slice) => {
    if (!isWhole(slice)) return [slice];
    return slice.depth === 1 ? [{ ...slice, outerRadius: rim }] : [];
  });
  const gathered = new Map(sunburst.slices.map(({ id }) => [id, marks.get(id) ?? []]));
  for (const { id } of sunburst.slices.filter((slice) => isWhole(slice) && slice.depth > 1)) {
    const branch = branchOf.get(id) ?? id;
    const own = gathered.get(branch) ?? [];
    const more = (marks.get(id) ?? []).filter((mark) => own.every(({ label }) => label !== mark.label));
    gathered.set(branch, [...own, ...more]);
  }
  return sliceMarks({ ...sunburst, slices }, gathered, size, hasTile);
}

/** The slice of the first ring that each slice lies in. */
function branches(slices: readonly Slice[]): Map<string, string> {
  const all = new Map<string, string>();
  for (const { id, parent } of slices) all.set(id, all.get(parent) ?? id);
  return all;
}
