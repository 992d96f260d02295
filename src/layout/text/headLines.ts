import type { LabelText } from './labelTexts.ts';

/** Room in the head of a column. */
export interface HeadRoom {
  /** In em. */
  readonly width: number;
  readonly lines: number;
}

/**
 * Returns the best text for the head of a column, broken into lines: the first one that fits its room, else the first
 * of all as narrow as it gets.
 *
 * @param texts the best first, as the build has broken them
 */
export function headLines(texts: readonly LabelText[], room: HeadRoom): readonly string[] {
  const fits = texts.flat().find(({ lines, width }) => width <= room.width && lines.length <= room.lines);
  return (fits ?? texts[0]?.at(-1))?.lines ?? [];
}
