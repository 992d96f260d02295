import { chosenOverlays } from '../../account/chosenOverlays.ts';
import { standsBack } from '../../account/standsBack.ts';
import type { AccountState } from '../../account/state.ts';

/**
 * Returns the rows and the columns of a table that step back: what bears no mark while overlays are chosen, what is not
 * decided in the year looked at, and the columns beside those that an overlay is about.
 */
export function steppedBack(
  state: AccountState,
  rows: readonly string[],
  columns: readonly string[],
): ReadonlySet<string> {
  const { marks, year } = state;
  const chosen = new Set(chosenOverlays(state).choices.map(({ choice }) => choice.item));
  const inFront = new Set(columns.filter((id) => chosen.has(id) || marks?.has(id)));
  const front = inFront.size === 0 ? undefined : inFront;
  return new Set([
    ...rows.filter((id) => standsBack(id, { front: marks, undecided: year?.undecided })),
    ...columns.filter((id) => standsBack(id, { front })),
  ]);
}
