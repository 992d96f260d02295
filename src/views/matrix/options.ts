import { layoutMatrix } from '../../layout/matrix/matrix.ts';
import { matrixKinds, nearestKinds } from '../../layout/matrix/matrixKinds.ts';
import { indexPlan } from '../../plan/model/lookup.ts';
import type { TellOptions } from '../viewOption.ts';
import { tableChoices } from './tableChoices.ts';

/** What the table sets against what, and in which order. */
const options: TellOptions = (draft) => {
  // As in the view: the filter takes no table out of the choice.
  const offers = matrixKinds(indexPlan(draft.model.plan));
  const kinds = nearestKinds(offers, draft.address);
  if (kinds === undefined) return [];
  const all = tableChoices(draft, offers, layoutMatrix(draft.index, { ...kinds, sort: draft.address.sort }));
  return [...all.kinds, all.order].map((choice) => ({ type: 'one', ...choice }));
};
export default options;
