import type { AccountState } from '../../account/state.ts';
import { layoutMatrix, type Matrix } from '../../layout/matrix/matrix.ts';
import { matrixKinds, nearestKinds } from '../../layout/matrix/matrixKinds.ts';
import { indexPlan } from '../../plan/model/lookup.ts';

/** Returns the table that is shown in a state; undefined where the plan has none. */
export function shownMatrix({
  model,
  index,
  address: { rows, columns, sort },
}: Pick<AccountState, 'model' | 'index' | 'address'>): Matrix | undefined {
  // The filter takes links out of a table, but no table out of the choice.
  const kinds = nearestKinds(matrixKinds(indexPlan(model.plan)), { rows, columns });
  return kinds && layoutMatrix(index, { ...kinds, sort });
}
