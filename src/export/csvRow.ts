import { csvFormatRow } from 'd3-dsv';

export type CsvCell = string | number | undefined;

/** Returns one line of CSV without its end; a cell that a spreadsheet would run as a formula is kept from running. */
export function csvRow(cells: readonly CsvCell[]): string {
  return csvFormatRow(cells.map(cellText));
}

/**
 * The cell's text; one that a spreadsheet would run as a formula gets an apostrophe in front.
 *
 * Source: OWASP, CSV Injection. Spreadsheets take the full-width signs for the half-width ones.
 */
function cellText(cell: CsvCell): string {
  const text = cell === undefined ? '' : String(cell);
  return /^[=+\-@\uff1d\uff0b\uff0d\uff20\t\r\n]/.test(text) ? `'${text}` : text;
}
