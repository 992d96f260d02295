import type { LabelText } from './labelTexts.ts';

/** Room in the head of a column. */
export interface HeadRoom {
  /** In em. */
  readonly width: number;
  readonly lines: number;
}

/**
 * Returns the best text for the head of a column, broken into lines: the first one that fits its room, else the first
 * of all as narrow as it gets. The last text is a number, which a tile shows already.
 *
 * @param texts the best first, as the build has broken them
 */
export function headLines(texts: readonly LabelText[], room: HeadRoom): readonly string[] {
  const words = texts.length > 1 ? texts.slice(0, -1) : texts;
  const fits = words.flat().find(({ lines, width }) => width <= room.width && lines.length <= room.lines);
  return (fits ?? words[0]?.at(-1))?.lines ?? [];
}
