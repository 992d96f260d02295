import { breakLines, widest } from './breakLines.ts';
import { LINE_HEIGHT } from './sliceLabels.ts';
import { RADIUS } from './sunburst.ts';
import { textWidth } from './textWidth.ts';
import type { Tier } from './tiers.ts';

export interface CenterLabel {
  readonly lines: readonly string[];
  /** Font size in user units. */
  readonly size: number;
}

/** Share of the disc's radius that text may use. */
const ROOM = 0.94;
const MOST_LINES = 5;

/**
 * Fits a text into a disc, in as many lines as let it be largest.
 *
 * @param texts what may stand there, the best first, each cut into phrases
 * @param radius of the disc in user units
 */
export function centerLabel(texts: readonly (readonly string[])[], radius: number, tier: Tier): CenterLabel {
  const scale = tier.stage / (2 * RADIUS);
  for (const phrases of texts) {
    for (const size of tier.centerSizes.map((px) => px / scale)) {
      const counts = Array.from({ length: Math.min(MOST_LINES, phrases.length) }, (_, index) => index + 1);
      const fitting = counts
        .map((count) => breakLines(phrases, count))
        .filter((lines) => fitsDisc(lines, size, radius * ROOM));
      const [best] = fitting.sort((a, b) => pauses(a) - pauses(b) || a.length - b.length);
      if (best) return { lines: best, size };
    }
  }
  const lines = breakLines(texts.at(-1) ?? [], MOST_LINES);
  return { lines, size: (radius * 1.6) / Math.max(1, widest(lines), lines.length * LINE_HEIGHT) };
}

/** Wide spaces left inside lines: each is a pause that would rather be the end of a line. */
function pauses(lines: readonly string[]): number {
  return lines.filter((line) => line.includes('　')).length;
}

function fitsDisc(lines: readonly string[], size: number, radius: number): boolean {
  const height = size * LINE_HEIGHT;
  return lines.every((line, index) => {
    const top = Math.abs((index - lines.length / 2) * height);
    const bottom = Math.abs((index + 1 - lines.length / 2) * height);
    return Math.hypot((textWidth(line) * size) / 2, Math.max(top, bottom) - (height - size) / 2) <= radius;
  });
}
