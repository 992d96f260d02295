import { numberedName } from '../../account/numberedName.ts';
import { csvRow, type CsvCell } from '../../export/csvRow.ts';
import type { ExportFile } from '../../export/exportFiles.ts';
import { provisionalMark } from '../../account/provisionalMark.ts';
import type { Words } from '../../i18n/words.ts';
import type { Matrix, MatrixCell, MatrixRow } from '../../layout/matrix/matrix.ts';
import type { PlanIndex } from '../../plan/model/lookup.ts';
import { cellWords } from './cellWords.ts';

type TableWords = Pick<Words, 'account' | 'page' | 'punctuation' | 'matrix'>;

/**
 * Returns a table as the file that a reader saves: the rows, columns, order and sums that are shown, what each cell
 * rests on, and below the table where it comes from.
 *
 * For spreadsheets: a byte order mark, lines that end in CR LF (RFC 4180), no cell that would run as a formula.
 *
 * @param origin what stands below the table, a line each
 */
export function matrixCsv(index: PlanIndex, matrix: Matrix, origin: readonly string[], words: TableWords): ExportFile {
  const rows = matrix.groups.flatMap((group) => group.rows);
  const lines = [
    head(index, matrix, words),
    ...rows.map((row) => line(index, row, words)),
    [words.matrix.total, '', '', '', ...matrix.heads.map(({ total }) => total), matrix.total],
    [],
    ...origin.map((text) => [text]),
  ];
  return {
    name: `${[index.plan.meta.id, matrix.rows, matrix.columns].join('-')}.csv`,
    content: `\uFEFF${lines.map((cells) => `${csvRow(cells)}\r\n`).join('')}`,
  };
}

function head(index: PlanIndex, { rows, heads }: Matrix, words: TableWords): readonly CsvCell[] {
  const { parent, number, note } = words.matrix.csv;
  return [
    parent,
    number,
    index.kind(rows)?.name ?? rows,
    note,
    ...heads.map(({ id }) => numberedName(index, index.item(id), words.account.marked)),
    words.matrix.total,
  ];
}

function line(index: PlanIndex, { id, cells, total }: MatrixRow, words: TableWords): readonly CsvCell[] {
  const item = index.item(id);
  const parent = index.item(index.parent(id) ?? '');
  return [
    numberedName(index, parent, words.account.marked),
    item?.number,
    item?.name ?? id,
    item && provisionalMark(index.plan, item, words),
    ...cells.map((cell) => cellText(index, id, cell, words)),
    total,
  ];
}

function cellText(index: PlanIndex, row: string, cell: MatrixCell, words: TableWords): string {
  return cell.ends.length === 0
    ? words.matrix.csv.empty
    : words.matrix.csv.cell(cell.ends.length, cellWords(index, row, cell, words));
}
