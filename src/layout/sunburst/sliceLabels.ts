import { fitLabel, type LabelPosition } from './fitLabel.ts';
import type { LabelText, LabelTexts } from '../text/labelTexts.ts';
import { RADIUS, type Slice, type Sunburst } from './sunburst.ts';
import type { Tier } from './tiers.ts';

export interface SliceLabel extends LabelPosition {
  readonly id: string;
  readonly lines: readonly string[];
  /** Font size in user units. */
  readonly size: number;
  /** Index into the item's texts: 0 is the full name. */
  readonly rank: number;
}

/** Distance from one line to the next in em. */
export const LINE_HEIGHT = 1.22;
const MOST_LINES = 4;

/**
 * Fits a label into every slice of a sunburst at one tier.
 *
 * A label falls back from the full name to the approved short names; a slice too thin for those has none (its name comes
 * when it is pointed at, and the list beside the picture has it). A ring shares one size: the tier's usual size, larger
 * while no label gets shorter for it, smaller where that gives a slice more its name. Inside the branch that the picture
 * is zoomed into the size is found apart from the rest.
 *
 * @param reach distance from the centre that the picture and what stands around it need, in user units
 */
export function sliceLabels(sunburst: Sunburst, texts: LabelTexts, tier: Tier, reach: number = RADIUS): SliceLabel[] {
  const scale = tier.stage / (2 * reach);
  const sizes = tier.sizes.map((size) => size / scale);
  const usual = tier.sizes.indexOf(tier.usual);
  // At home, where most of a ring have no room for a name, none has one: names here and there would look as if they were
  // chosen. With a focus they are chosen: the slices that it links to are the wider ones.
  const mixed = sunburst.branch !== undefined;
  const labels = families(sunburst).flatMap((slices) => labelFamily(slices, texts, sizes, usual, mixed));
  // The slices' order is the same whatever is in focus: nothing has to move in the page.
  const byId = new Map(labels.map((label) => [label.id, label]));
  return sunburst.slices.flatMap(({ id }) => byId.get(id) ?? []);
}

/** Slices that share one size: a ring, less what stands in the branch that the picture is zoomed into. */
function families(sunburst: Sunburst): Slice[][] {
  const groups = new Map<string, Slice[]>();
  for (const slice of sunburst.slices) {
    const inBranch = slice.id === sunburst.branch || slice.parent === sunburst.branch;
    const key = `${slice.depth} ${inBranch}`;
    const group = groups.get(key);
    if (group) group.push(slice);
    else groups.set(key, [slice]);
  }
  return [...groups.values()];
}

function labelFamily(
  slices: readonly Slice[],
  texts: LabelTexts,
  sizes: readonly number[],
  usual: number,
  mixed: boolean,
): SliceLabel[] {
  const at = (size: number) => slices.flatMap((slice) => fitText(slice, texts[slice.id] ?? [], size) ?? []);
  let best = at(sizes[usual] ?? 0);
  for (const size of sizes.slice(0, usual).toReversed()) {
    const larger = at(size);
    if (loss(larger, slices.length) > loss(best, slices.length)) break;
    best = larger;
  }
  for (const size of sizes.slice(usual + 1)) {
    const smaller = at(size);
    if (smaller.length > best.length) best = smaller;
  }
  return mixed || best.length * 2 >= slices.length ? best : [];
}

/** How far labels are from full names; a label that is not there counts most. */
function loss(labels: readonly SliceLabel[], count: number): number {
  return labels.reduce((sum, label) => sum + label.rank, 0) + (count - labels.length) * 100;
}

function fitText(slice: Slice, texts: readonly LabelText[], size: number): SliceLabel | undefined {
  for (const [rank, text] of texts.entries()) {
    for (const { lines, width } of text.slice(0, MOST_LINES)) {
      const position = fitLabel(slice, width * size, boxHeight(lines.length) * size);
      if (position) return { id: slice.id, lines, size, rank, ...position };
    }
  }
  return undefined;
}

/** Height of a label's box in em. */
function boxHeight(lines: number): number {
  return (lines - 1) * LINE_HEIGHT + 1;
}
