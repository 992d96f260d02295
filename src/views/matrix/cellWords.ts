import { levelNames } from '../../i18n/describeCell.ts';
import type { Words } from '../../i18n/words.ts';
import type { MatrixCell } from '../../layout/matrix/matrix.ts';
import type { PlanIndex } from '../../plan/model/lookup.ts';

/** Returns what a filled cell says beside its number: what kind of link, at which level, on what it rests. */
export function cellWords(
  index: PlanIndex,
  row: string,
  cell: MatrixCell,
  { account, matrix }: Pick<Words, 'account' | 'matrix'>,
): readonly string[] {
  const { column, relation, bases } = cell;
  const inside =
    relation === 'inside'
      ? [account.matrix.inside(index.kindOf(column)?.name ?? '', index.kindOf(row)?.name ?? '')]
      : [];
  return [...inside, ...levelNames(index, cell), matrix.bases(bases.map((basis) => account.basis[basis]))];
}
