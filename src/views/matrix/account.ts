import type { TellPart } from '../../account/account.ts';
import { marksOf } from '../../account/pathLinks.ts';
import { matrixLegend } from './matrixLegend.ts';
import { shownMatrix } from './shownMatrix.ts';
import { steppedBack } from './steppedBack.ts';

/** What the table shows: the names of its rows and columns, and the links in its cells. */
const tellMatrix: TellPart = (state, words) => {
  const { index } = state;
  const matrix = shownMatrix(state);
  const rows = matrix?.groups.flatMap((group) => group.rows) ?? [];
  const columns = matrix?.heads.map(({ id }) => id) ?? [];
  const parents = matrix?.groups.flatMap(({ parent }) => parent ?? []) ?? [];
  const ids = new Set([...rows.map(({ id }) => id), ...columns, ...parents]);
  const drawn = new Set([
    ...rows.flatMap(({ cells }) => cells.flatMap(({ ends }) => ends.map(({ link }) => link))),
    ...marksOf(state, ids),
  ]);
  const kindName = (id: string | undefined) => state.index.kind(id ?? '')?.name ?? '';
  return {
    title: matrix && words.matrix.title(kindName(matrix.rows), kindName(matrix.columns)),
    items: index.plan.items.filter(({ id }) => ids.has(id)),
    links: index.plan.links.filter((link) => drawn.has(link)),
    about: [],
    beside: { items: [], links: [] },
    named: ids,
    back: steppedBack(
      state,
      rows.map(({ id }) => id),
      columns,
    ),
    sentences: [],
    legend: matrix ? matrixLegend(index, matrix, words) : [],
  };
};

export default tellMatrix;
