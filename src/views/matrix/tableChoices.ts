import { numberedName } from '../../account/numberedName.ts';
import { type Matrix } from '../../layout/matrix/matrix.ts';
import { TOTAL } from '../../layout/matrix/total.ts';
import type { MatrixKinds } from '../../layout/matrix/matrixKinds.ts';
import type { Explorer } from '../../state/explorer.svelte.ts';
import type { OneOf, Option } from '../viewOption.ts';

/** One thing to choose about a table. */
export type TableChoice = Pick<OneOf, 'label' | 'options'>;

/** Returns what can be chosen for the rows and for the columns, and the orders that the rows can stand in. */
export function tableChoices(
  explorer: Explorer,
  offers: readonly MatrixKinds[],
  matrix: Matrix,
): { readonly kinds: readonly TableChoice[]; readonly order: TableChoice } {
  const { rows, columns } = matrix;
  const { sort } = explorer.address;
  const columnKinds = offers.find((offer) => offer.rows === rows)?.columns ?? [];
  const kind = (id: string, href: string, chosen: boolean): Option => ({
    value: id,
    name: explorer.words.matrix.kindCount(explorer.index.kind(id)?.name ?? id, explorer.index.itemsOfKind(id).length),
    href,
    chosen,
  });

  /** Other rows keep the columns where they have them too; a column's order goes with the column. */
  const rowsHref = (other: string): string => {
    const keeps = offers.some((offer) => offer.rows === other && offer.columns.includes(columns));
    return explorer.href({ rows: other, columns: keeps ? columns : undefined, sort: keeps ? sort : undefined });
  };
  const columnsHref = (other: string): string => {
    const keeps = matrix.sort?.by === TOTAL || other === columns;
    return explorer.href({ rows, columns: other, sort: keeps ? sort : undefined });
  };
  return {
    kinds: [
      {
        label: explorer.words.matrix.rowKinds,
        options: offers.map((offer) => kind(offer.rows, rowsHref(offer.rows), offer.rows === rows)),
      },
      {
        label: explorer.words.matrix.columnKinds,
        options: columnKinds.map((id) => kind(id, columnsHref(id), id === columns)),
      },
    ],
    order: { label: explorer.words.matrix.sort, options: orders(explorer, matrix) },
  };
}

function orders(explorer: Explorer, matrix: Matrix): readonly Option[] {
  const { sort } = explorer.address;
  const now = matrix.sort === undefined ? '' : sort;
  const all = [
    { value: '', name: explorer.words.matrix.planOrder },
    { value: `-${TOTAL}`, name: explorer.words.matrix.byTotal },
    { value: TOTAL, name: explorer.words.matrix.byTotalUp },
    ...matrix.heads.flatMap((head) => {
      const name = numberedName(explorer.index, explorer.index.item(head.id), explorer.words.account.marked);
      return [
        { value: `-${head.id}`, name: explorer.words.matrix.byColumn(name) },
        // An address may ask for it; it is not offered beside every column.
        ...(sort === head.id ? [{ value: head.id, name: explorer.words.matrix.byColumnUp(name) }] : []),
      ];
    }),
  ];
  return all.map(({ value, name }) => ({
    value,
    name,
    href: explorer.href({ sort: value || undefined }),
    chosen: value === now,
  }));
}
