import type { LabelText } from '../text/labelTexts.ts';
import { textWidth } from '../text/textWidth.ts';
import { middle, type Sector } from './sector.ts';
import { LINE_HEIGHT } from './sliceLabels.ts';

/** A name in a box over the picture; user units, the text around the middle of the box. */
export interface PointedName {
  readonly lines: readonly string[];
  /** The box's middle. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A box may be so wide, as a share of the picture's side; free space around its text, in em. */
const WIDEST = 0.6;
const PADDING = { x: 0.7, y: 0.5 };

/**
 * Lays out the full name of a slice that is pointed at over the picture: upright, over the slice, wholly inside.
 *
 * @param text the ways of breaking the name, each narrower than the one before
 * @param prefix what stands before the name on its first line
 * @param size font size in user units
 * @param reach half the side of the picture, in user units
 */
export function pointedName(sector: Sector, text: LabelText, prefix: string, size: number, reach: number): PointedName {
  const breaks = text.map(({ lines: [first = '', ...rest] }) => [prefix + first, ...rest]);
  const widthOf = (lines: readonly string[]) => (Math.max(0, ...lines.map(textWidth)) + 2 * PADDING.x) * size;
  const lines = breaks.find((one) => widthOf(one) <= 2 * reach * WIDEST) ?? breaks.at(-1) ?? [];
  const width = widthOf(lines);
  const height = ((lines.length - 1) * LINE_HEIGHT + 1 + 2 * PADDING.y) * size;
  const angle = middle(sector);
  const radius = (sector.innerRadius + sector.outerRadius) / 2;
  return {
    lines,
    x: inside(radius * Math.sin(angle), reach - width / 2),
    y: inside(-radius * Math.cos(angle), reach - height / 2),
    width,
    height,
  };
}

function inside(value: number, most: number): number {
  return Math.max(-most, Math.min(most, value));
}
