import type { Matrix, MatrixCell, MatrixRow } from '../../layout/matrix/matrix.ts';

/** Ids of the items whose cell it is. */
export interface CellId {
  readonly row: string;
  readonly column: string;
}

export interface OpenCell {
  readonly row: MatrixRow;
  readonly cell: MatrixCell;
}

/** Returns the filled cell of two items, if the table has it. */
export function findCell({ groups }: Matrix, { row: id, column }: CellId): OpenCell | undefined {
  const row = groups.flatMap(({ rows }) => rows).find((one) => one.id === id);
  const cell = row?.cells.find((one) => one.column === column && one.relation !== 'none');
  return row && cell && { row, cell };
}
