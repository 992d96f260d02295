import type { PlanIndex } from '../../plan/model/lookup.ts';
import { BASES, type Basis, type Item } from '../../plan/model/types.ts';
import { farEnds, type FarEnd } from './matrixKinds.ts';
import { TOTAL } from './total.ts';

/** What a table is made of: ids of the kinds in its rows and columns, and what the rows are sorted by. */
export interface MatrixChoice {
  readonly rows: string;
  readonly columns: string;
  /** `total` or the id of a column, the largest first with a `-` before it; anything else leaves the plan's order. */
  readonly sort?: string | undefined;
}

export interface Matrix {
  readonly rows: string;
  readonly columns: string;
  /** What the rows are sorted by, where they are. */
  readonly sort: MatrixSort | undefined;
  readonly heads: readonly MatrixHead[];
  readonly groups: readonly MatrixGroup[];
  /** Links in the whole table. */
  readonly total: number;
}

export interface MatrixSort {
  /** `total` or the id of a column. */
  readonly by: string;
  readonly order: 'ascending' | 'descending';
}

/** A column: its item and how many links it has with all rows. */
export interface MatrixHead {
  readonly id: string;
  readonly total: number;
}

/** Rows of one parent, in the plan's order; sorted rows stand in one group without a parent. */
export interface MatrixGroup {
  readonly parent: string | undefined;
  readonly rows: readonly MatrixRow[];
}

export interface MatrixRow {
  readonly id: string;
  readonly total: number;
  /** One for each column. */
  readonly cells: readonly MatrixCell[];
}

export interface MatrixCell {
  readonly column: string;
  /** `inside`: the column's item contains the row's. */
  readonly relation: 'none' | 'inside' | 'linked';
  /** The links, with the item at the column's side of each: the column's own or one that it contains. */
  readonly ends: readonly FarEnd[];
  /** What the links rest on, each basis once, the firmest first. */
  readonly bases: readonly Basis[];
}

/**
 * Returns the table of the items of one kind against those of another: every link between a row's item and a column's
 * item or something that the column's item contains.
 *
 * Same plan and choice, same table; a column that sorts nothing (it belongs to another table) leaves the plan's order.
 */
export function layoutMatrix(index: PlanIndex, { rows, columns, sort }: MatrixChoice): Matrix {
  const columnItems = index.itemsOfKind(columns);
  const all = index.itemsOfKind(rows).map((item) => layoutRow(index, item, columnItems));
  const sorted = readSort(sort, columnItems);
  return {
    rows,
    columns,
    sort: sorted,
    heads: columnItems.map(({ id }, at) => ({ id, total: sum(all.map(({ cells }) => cells[at]?.ends.length ?? 0)) })),
    groups: sorted === undefined ? byParent(index, all) : [{ parent: undefined, rows: sortRows(all, sorted) }],
    total: sum(all.map(({ total }) => total)),
  };
}

/** Returns what a click on the head of a column sorts by next: the largest first, the smallest first, not at all. */
export function nextSort(sort: MatrixSort | undefined, by: string): string | undefined {
  if (sort?.by !== by) return `-${by}`;
  return sort.order === 'descending' ? by : undefined;
}

function layoutRow(index: PlanIndex, { id }: Item, columns: readonly Item[]): MatrixRow {
  const ends = new Map<string, FarEnd[]>();
  for (const far of farEnds(index, id)) {
    for (const around of [...index.ancestors(far.end).map((item) => item.id), far.end]) {
      const own = ends.get(around);
      if (own === undefined) ends.set(around, [far]);
      else own.push(far);
    }
  }
  const cells = columns.map((column) => layoutCell(index, column.id, ends.get(column.id) ?? []));
  return { id, cells, total: sum(cells.map((cell) => cell.ends.length)) };
}

function layoutCell(index: PlanIndex, column: string, ends: readonly FarEnd[]): MatrixCell {
  const inside = ends.some(({ link }) => index.roleOf(link) === 'containment');
  return {
    column,
    relation: ends.length === 0 ? 'none' : inside ? 'inside' : 'linked',
    ends,
    bases: BASES.filter((basis) => ends.some(({ link }) => link.basis === basis)),
  };
}

function byParent(index: PlanIndex, rows: readonly MatrixRow[]): readonly MatrixGroup[] {
  const groups = new Map<string | undefined, MatrixRow[]>();
  for (const row of rows) {
    const parent = index.parent(row.id);
    groups.set(parent, [...(groups.get(parent) ?? []), row]);
  }
  return [...groups].map(([parent, own]) => ({ parent, rows: own }));
}

function readSort(sort: string | undefined, columns: readonly Item[]): MatrixSort | undefined {
  const by = sort?.replace(/^-/, '');
  if (by === undefined || (by !== TOTAL && !columns.some(({ id }) => id === by))) return undefined;
  return { by, order: sort?.startsWith('-') ? 'descending' : 'ascending' };
}

/** Rows with the same number keep the plan's order. */
function sortRows(rows: readonly MatrixRow[], { by, order }: MatrixSort): readonly MatrixRow[] {
  const value = ({ total, cells }: MatrixRow) =>
    by === TOTAL ? total : (cells.find(({ column }) => column === by)?.ends.length ?? 0);
  return rows.toSorted((a, b) => (order === 'ascending' ? value(a) - value(b) : value(b) - value(a)));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
