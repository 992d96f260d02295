import type { LabelText, Lines } from '../text/labelTexts.ts';
import { LINE_HEIGHT } from './sliceLabels.ts';
import { RADIUS } from './sunburst.ts';
import { textWidth } from '../text/textWidth.ts';
import type { Tier } from './tiers.ts';

export interface CenterLabel {
  readonly lines: readonly string[];
  /** Font size in user units. */
  readonly size: number;
}

/** Share of the disc's radius that text may use. */
const ROOM = 0.94;
/** Step from one size to the next where none of the tier's sizes fits. */
const SMALLER = 0.95;

/**
 * Fits a text into a disc, as large as it can be, in lines that end where the text pauses.
 *
 * @param texts what may stand there, the best first
 * @param radius of the disc in user units
 * @param reach distance from the centre that the picture and what stands around it need, in user units
 */
export function centerLabel(
  texts: readonly LabelText[],
  radius: number,
  tier: Tier,
  reach: number = RADIUS,
): CenterLabel {
  const scale = tier.stage / (2 * reach);
  for (const text of texts) {
    for (const size of tier.centerSizes.map((px) => px / scale)) {
      const fitting = text.filter((one) => fitsDisc(one, size, radius * ROOM));
      const [best] = fitting.sort((a, b) => pauses(a) - pauses(b) || a.lines.length - b.lines.length);
      if (best) return { lines: best.lines, size };
    }
  }
  const last = texts.at(-1)?.at(-1) ?? { lines: [], width: 0 };
  let size = radius;
  while (!fitsDisc(last, size, radius * ROOM)) size *= SMALLER;
  return { lines: last.lines, size };
}

/** Wide spaces left inside lines: each is a pause that would rather be the end of a line. */
function pauses({ lines }: Lines): number {
  return lines.filter((line) => line.includes('\u3000')).length;
}

function fitsDisc({ lines }: Lines, size: number, radius: number): boolean {
  const height = size * LINE_HEIGHT;
  return lines.every((line, index) => {
    const top = Math.abs((index - lines.length / 2) * height);
    const bottom = Math.abs((index + 1 - lines.length / 2) * height);
    // Half of what stands free between two lines is left free at the outer ends as well.
    const reach = Math.max(top, bottom) - (height - size) / 2;
    return Math.hypot((textWidth(line) * size) / 2, reach) <= radius;
  });
}
