import type { LabelText, Lines } from './labelTexts.ts';
import { LINE_HEIGHT } from './sliceLabels.ts';
import { RADIUS } from './sunburst.ts';
import type { Tier } from './tiers.ts';

export interface CenterLabel {
  readonly lines: readonly string[];
  /** Font size in user units. */
  readonly size: number;
}

/** Share of the disc's radius that text may use. */
const ROOM = 0.94;

/**
 * Fits a text into a disc, as large as it can be, in lines that end where the text pauses.
 *
 * @param texts what may stand there, the best first
 * @param radius of the disc in user units
 */
export function centerLabel(texts: readonly LabelText[], radius: number, tier: Tier): CenterLabel {
  const scale = tier.stage / (2 * RADIUS);
  for (const text of texts) {
    for (const size of tier.centerSizes.map((px) => px / scale)) {
      const fitting = text.filter((way) => fitsDisc(way, size, radius * ROOM));
      const [best] = fitting.sort((a, b) => pauses(a) - pauses(b) || a.lines.length - b.lines.length);
      if (best) return { lines: best.lines, size };
    }
  }
  const last = texts.at(-1)?.at(-1) ?? { lines: [], width: 0 };
  return { lines: last.lines, size: (radius * 1.6) / Math.max(1, last.width, last.lines.length * LINE_HEIGHT) };
}

/** Wide spaces left inside lines: each is a pause that would rather be the end of a line. */
function pauses({ lines }: Lines): number {
  return lines.filter((line) => line.includes('　')).length;
}

function fitsDisc({ lines, width }: Lines, size: number, radius: number): boolean {
  // The block is taken as wide as its widest line where the disc is narrowest for it: half a line short of the ends.
  const height = size * LINE_HEIGHT;
  return lines.every((_line, index) => {
    const top = Math.abs((index - lines.length / 2) * height);
    const bottom = Math.abs((index + 1 - lines.length / 2) * height);
    const share = lineShare(lines, index);
    return Math.hypot((width * share * size) / 2, Math.max(top, bottom) - (height - size) / 2) <= radius;
  });
}

/** Length of a line as a share of the longest. */
function lineShare(lines: readonly string[], index: number): number {
  const longest = Math.max(...lines.map((line) => line.length));
  return (lines[index]?.length ?? 0) / longest;
}
