import { counted, forCount, inSentence, plural } from '../../../../i18n/en/nouns.ts';
import type { MatrixWords } from '../../words.ts';

/** The words of the table in English. */
const matrix: MatrixWords = {
  none: 'This plan has no connections that a table could show.',
  caption: (rows: string, columns: string) =>
    `Rows: ${inSentence(plural(rows))}. Columns: ${inSentence(plural(columns))}. A cell with connections has a button with their number and basis.`,
  lead: 'Press a mark to see the reason and basis of the connection. Press a name to choose that item.',
  keys: 'Keyboard: move in the table with the arrows, choose with Enter, close with Esc',
  scroller: (title: string) => `${title} (scrolls in all directions)`,
  rowKinds: 'Rows',
  columnKinds: 'Columns',
  kindCount: (kind: string, count: number) => `${forCount(kind, count)} (${count})`,
  download: 'Save this table as CSV',

  total: 'Total',
  count: (count: number) => counted(count, 'connection'),
  noLink: 'No connection',
  bases: (bases: readonly string[]) => bases.join(', '),
  cell: (count: number, what: readonly string[], row: string, column: string) =>
    `${counted(count, 'connection')} (${what.join(', ')}): ${row} and ${column}`,
  detailsTitle: 'Connections of the chosen cell',
  close: 'Close',
  through: (parent: string) => `Items in “${parent}”`,

  sort: 'Sort',
  sortBy: {
    none: (name: string) => `${name}: sort by most connections`,
    descending: (name: string) => `${name}: sorted by most connections; sort by fewest`,
    ascending: (name: string) => `${name}: sorted by fewest connections; back to the plan’s order`,
  },
  planOrder: 'The plan’s order',
  byTotal: 'Most connections first',
  byTotalUp: 'Fewest connections first',
  byColumn: (column: string) => `Connected to ${column} first`,
  byColumnUp: (column: string) => `Not connected to ${column} first`,

  gapColumns: (count: number) => `Columns without a connection: ${count}`,
  gapRows: (count: number) => `Rows without a connection: ${count}`,
  noGaps: 'There are no rows or columns without a connection.',
  cardGaps: (columns: string, count: number) => `${plural(columns)} without a connection: ${count}`,
  readMore: 'Read about this item',

  hiddenLinks: (count: number) => `${counted(count, 'connection')} ${count === 1 ? 'is' : 'are'} hidden in this table.`,
  noRows: (kind: string) => `There are no ${inSentence(plural(kind))} to show under these conditions.`,
  noColumns: (kind: string) =>
    `There are no ${inSentence(plural(kind))} to show under these conditions, so the table has no columns.`,
  moreRows: (count: number) => `There is no room here for ${count === 1 ? '1 more row' : `${count} more rows`}.`,

  legend: 'How to read the table',

  csv: {
    parent: 'Part of',
    number: 'Number',
    note: 'Note',
    empty: '0',
    cell: (count: number, what: readonly string[]) => `${count} (${what.join(', ')})`,
  },
};
export default matrix;
