/** Where a row begins and ends on the screen. */
interface Extent {
  readonly top: number;
  readonly bottom: number;
}

/**
 * Returns the index, counted from 0, that a dragged row belongs at: it passes another row when the pointer is beyond that
 * row's middle, so that rows of different heights do not jump to and fro.
 */
export function rowIndexAt(rows: readonly Extent[], from: number, y: number): number {
  const middle = ({ top, bottom }: Extent) => (top + bottom) / 2;
  const above = rows.findIndex((row, at) => at < from && y < middle(row));
  if (above >= 0) return above;
  const below = rows.findLastIndex((row, at) => at > from && y > middle(row));
  return below >= 0 ? below : from;
}
