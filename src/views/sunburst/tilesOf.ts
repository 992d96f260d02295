import { sliceMarks, type SliceMarks } from '../../layout/sunburst/sliceMarks.ts';
import { RADIUS } from '../../layout/sunburst/sunburst.ts';
import type { Tier } from '../../layout/sunburst/tiers.ts';
import type { Mark } from '../../overlays/overlay.ts';
import type { Explorer } from '../../state/explorer.svelte.ts';

/**
 * Returns the tiles of the chosen overlays, large enough to be read on the tier's smallest stage; undefined where none is
 * chosen. A mark with a texture has none: it is drawn over its slice instead.
 */
export function tilesOf({ sunburst, marks }: Explorer, tier: Tier): SliceMarks<Mark> | undefined {
  const size = (tier.tile * 2 * RADIUS) / tier.stage;
  return marks && sliceMarks(sunburst, marks, size, ({ texture }) => texture === undefined);
}
