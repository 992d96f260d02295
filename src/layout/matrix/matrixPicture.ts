import type { Matrix } from './matrix.ts';

/** A table as a drawing: where its lines and columns stand, in px from its top left corner. */
export interface MatrixPicture {
  readonly width: number;
  readonly height: number;
  /** Width of the column with the names of the rows. */
  readonly names: number;
  readonly columnWidth: number;
  /** Height of the head and of a line; the size of the letters in a line. */
  readonly head: number;
  readonly line: number;
  readonly size: number;
  readonly lines: readonly MatrixLine[];
}

/** A line of the table: the name of a parent, a row, or the sums. */
export type MatrixLine =
  | { readonly type: 'group'; readonly y: number; readonly id: string }
  | { readonly type: 'row'; readonly y: number; readonly row: Matrix['groups'][number]['rows'][number] }
  | { readonly type: 'sum'; readonly y: number };

/** Px of a line: read in print at least, and not so high that the eye loses it. */
const LINE = { least: 17, most: 40 };
const LETTERS = { share: 0.7, most: 20 };
const NAMES_EM = { least: 15, most: 21 };
const COLUMN = { most: 150 };

/**
 * Lays out a table as a drawing of a width: as high as the room where it can be, higher where its lines would become
 * too small to read.
 *
 * @param upright whether the names of the columns stand upright
 */
export function layoutMatrixPicture(
  { heads, groups }: Matrix,
  room: { readonly width: number; readonly height: number },
  upright: boolean,
): MatrixPicture {
  const count = groups.reduce((all, { parent, rows }) => all + rows.length + (parent === undefined ? 0 : 1), 1);
  const head = upright ? 168 : 104;
  const line = Math.min(LINE.most, Math.max(LINE.least, (room.height - head) / count));
  const size = Math.min(LETTERS.most, line * LETTERS.share);
  const columns = heads.length + 1;
  const least = NAMES_EM.least * size + line;
  const columnWidth = Math.min(COLUMN.most, (room.width - least) / columns);
  const names = Math.min(room.width - columnWidth * columns, NAMES_EM.most * size + line);
  const lines: MatrixLine[] = [];
  let y = head;
  const add = (one: MatrixLine) => {
    lines.push(one);
    y += line;
  };
  for (const { parent, rows } of groups) {
    if (parent !== undefined) add({ type: 'group', y, id: parent });
    for (const row of rows) add({ type: 'row', y, row });
  }
  add({ type: 'sum', y });
  return { width: names + columnWidth * columns, height: y, names, columnWidth, head, line, size, lines };
}
