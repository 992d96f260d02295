/**
 * A position in a table: lines count from 0 at the head, columns from 0 at the names of the rows.
 */
export interface MatrixPosition {
  readonly line: number;
  readonly column: number;
}

/** How many positions each line of a table has; a line that only names a group has one. */
export type MatrixLines = readonly number[];

/** Lines that a page key leads on. */
const PAGE = 10;

/**
 * Returns where a key leads from a position in a table, as in the grid of the ARIA Authoring Practices; nothing for keys
 * that are not the table's. At an edge a key leads to where one already is.
 *
 * Up and down keep the column: a line that is too short for it is stepped over.
 *
 * Source: https://www.w3.org/WAI/ARIA/apg/patterns/grid/
 */
export function walkMatrix(
  lines: MatrixLines,
  from: MatrixPosition,
  key: string,
  control: boolean,
): MatrixPosition | undefined {
  const { line, column } = from;
  const last = (at: number) => (lines[at] ?? 1) - 1;
  const end = lines.length - 1;
  switch (key) {
    case 'ArrowLeft':
      return { line, column: Math.max(0, column - 1) };
    case 'ArrowRight':
      return { line, column: Math.min(last(line), column + 1) };
    case 'ArrowUp':
      return climb(lines, from, -1, control ? Infinity : 1);
    case 'ArrowDown':
      return climb(lines, from, 1, control ? Infinity : 1);
    case 'PageUp':
      return climb(lines, from, -1, PAGE);
    case 'PageDown':
      return climb(lines, from, 1, PAGE);
    case 'Home':
      return control ? { line: 0, column: 0 } : { line, column: 0 };
    case 'End':
      return control ? { line: end, column: last(end) } : { line, column: last(line) };
    default:
      return undefined;
  }
}

/** The line that many steps on, of those that have the column. */
function climb(lines: MatrixLines, { line, column }: MatrixPosition, step: 1 | -1, steps: number): MatrixPosition {
  let reached = line;
  let left = steps;
  for (let at = line + step; at >= 0 && at < lines.length && left > 0; at += step) {
    if (column >= (lines[at] ?? 0)) continue;
    reached = at;
    left--;
  }
  return { line: reached, column };
}
