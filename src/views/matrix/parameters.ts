import { TOTAL } from '../../layout/matrix/total.ts';
import type { PlanIndex } from '../../plan/model/lookup.ts';
import type { Nameable, Parameter, Reading, ViewParameters } from '../../state/parameter.ts';

declare module '../../account/viewAddress.ts' {
  interface ViewAddress {
    /** Kinds of item in the rows and the columns of the table. */
    readonly rows?: string | undefined;
    readonly columns?: string | undefined;
    /** What the table is sorted by: the id of a column or `total`, the largest first with a `-` before it. */
    readonly sort?: string | undefined;
  }
}

const kind: Parameter<string> = {
  known: ({ kinds }) => kinds,
  says: (id: string, index: PlanIndex) => index.kind(id)?.name,
};

/** What an address says of the table alone. */
export const parameters: ViewParameters<'rows' | 'columns' | 'sort'> = {
  rows: kind,
  columns: kind,
  sort: { read: readSort, known: () => [TOTAL], items: true },
};

function readSort(came: string, space: Nameable): Reading<string> {
  const column = came.replace(/^-/, '');
  const known = column === TOTAL ? column : space.resolve(column);
  return known === undefined
    ? { value: undefined, bad: [came] }
    : { value: `${came.startsWith('-') ? '-' : ''}${known}`, bad: [] };
}
