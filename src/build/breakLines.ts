import { textWidth } from '../layout/text/textWidth.ts';

/**
 * Breaks a label into at most `count` lines between its phrases, as evenly as can be.
 *
 * @param phrases the label cut where Japanese may break; joined they are the label
 * Spaces at the ends of a line are left out, as a browser does it.
 *
 * @returns the lines whose widest is narrowest; fewer than `count` where there are fewer phrases
 */
export function breakLines(phrases: readonly string[], count: number): string[] {
  if (count <= 1 || phrases.length <= 1) return [phrases.join('').trim()];
  let best: string[] = [phrases.join('').trim()];
  let bestWidth = textWidth(best[0] ?? '');
  for (let cut = 1; cut < phrases.length; cut++) {
    const head = phrases.slice(0, cut).join('').trim();
    if (textWidth(head) >= bestWidth) break;
    const lines = [head, ...breakLines(phrases.slice(cut), count - 1)];
    const width = widest(lines);
    if (width < bestWidth) {
      best = lines;
      bestWidth = width;
    }
  }
  return best;
}

/** Width of the widest line, in em. */
export function widest(lines: readonly string[]): number {
  return Math.max(...lines.map(textWidth));
}
