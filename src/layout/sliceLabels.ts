import { breakLines, widest } from './breakLines.ts';
import { fitLabel, type Placement } from './fitLabel.ts';
import { RADIUS, type Slice, type Sunburst } from './sunburst.ts';
import type { Tier } from './tiers.ts';

/** The texts that may stand for an item, the best first; each cut into phrases where it may break. */
export type LabelTexts = Readonly<Record<string, readonly (readonly string[])[]>>;

export interface SliceLabel extends Placement {
  readonly id: string;
  readonly lines: readonly string[];
  /** Font size in user units. */
  readonly size: number;
  /** Index into the item's texts: 0 is the full name, the last is its number. */
  readonly rank: number;
}

/** Height of a line in em. */
export const LINE_HEIGHT = 1.22;
const MOST_LINES = 4;

/**
 * Fits a label into every slice of a sunburst at one tier.
 *
 * Siblings share one size, the largest at which each of them shows a name rather than its number. A label falls back
 * from the full name to the approved short names to the number; only a slice too thin even for its number has none
 * (the list beside the picture has it).
 */
export function sliceLabels(sunburst: Sunburst, texts: LabelTexts, tier: Tier): SliceLabel[] {
  const scale = tier.stage / (2 * RADIUS);
  const sizes = tier.sizes.map((size) => size / scale);
  return siblings(sunburst.slices).flatMap((slices) => labelSiblings(slices, texts, sizes));
}

function siblings(slices: readonly Slice[]): Slice[][] {
  const groups = new Map<string, Slice[]>();
  for (const slice of slices) {
    // The first ring is one family although its slices belong to several groups.
    const key = slice.depth === 1 ? '' : slice.parent;
    groups.set(key, [...(groups.get(key) ?? []), slice]);
  }
  return [...groups.values()];
}

function labelSiblings(slices: readonly Slice[], texts: LabelTexts, sizes: readonly number[]): SliceLabel[] {
  let labels: SliceLabel[] = [];
  for (const size of sizes) {
    labels = slices.flatMap((slice) => fitText(slice, texts[slice.id] ?? [], size) ?? []);
    const named = labels.filter((label) => label.rank < (texts[label.id]?.length ?? 0) - 1);
    if (named.length === slices.length) return labels;
  }
  return labels;
}

function fitText(slice: Slice, texts: readonly (readonly string[])[], size: number): SliceLabel | undefined {
  for (const [rank, phrases] of texts.entries()) {
    for (let count = 1; count <= Math.min(MOST_LINES, phrases.length); count++) {
      const lines = breakLines(phrases, count);
      const placement = fitLabel(slice, widest(lines) * size, lines.length * size * LINE_HEIGHT);
      if (placement) return { id: slice.id, lines, size, rank, ...placement };
    }
  }
  return undefined;
}
