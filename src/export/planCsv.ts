import type { Plan } from '../plan/model/types.ts';
import { csvRow, type CsvCell } from './csvRow.ts';
import { provisionalMark, type MarkWords } from '../account/provisionalMark.ts';

const ITEM_COLUMNS = [
  'id',
  'kind',
  'kind_name',
  'number',
  'name',
  'reading',
  'short',
  'text',
  'parent',
  'basis',
  'note',
  'reason',
  'source',
  'color',
  'year_from',
  'year_to',
];
const LINK_COLUMNS = ['from', 'from_name', 'to', 'to_name', 'kind', 'level', 'basis', 'reason', 'quote', 'source'];

/** Returns items.csv: one row an item, short names separated by `|`, with a byte order mark for spreadsheets. */
export function itemsCsv(plan: Plan, words: MarkWords): string {
  const kindNames = new Map(plan.kinds.map(({ id, name }) => [id, name]));
  const rows = plan.items.map((item) => [
    item.id,
    item.kind,
    kindNames.get(item.kind),
    item.number,
    item.name,
    item.reading,
    item.shorts.join('|'),
    item.text,
    item.parent,
    item.basis,
    provisionalMark(plan, item, words),
    item.reason,
    item.source,
    item.color,
    item.years?.from,
    item.years?.to,
  ]);
  return csv(ITEM_COLUMNS, rows);
}

/** Returns links.csv: one row a link, with a byte order mark for spreadsheets. */
export function linksCsv(plan: Plan): string {
  const names = new Map(plan.items.map(({ id, name }) => [id, name]));
  const rows = plan.links.map(({ from, to, kind, level, basis, reason, quote, source }) => {
    return [from, names.get(from), to, names.get(to), kind, level, basis, reason, quote, source];
  });
  return csv(LINK_COLUMNS, rows);
}

function csv(columns: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  return `\uFEFF${[columns, ...rows].map(csvRow).join('\n')}\n`;
}
