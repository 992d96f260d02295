import { chosenOverlays } from '../../account/chosenOverlays.ts';
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
  const inFront = columns.filter((id) => chosen.has(id) || marks?.has(id));
  return new Set([
    ...rows.filter((id) => (marks !== undefined && !marks.has(id)) || year?.undecided.has(id)),
    ...(inFront.length === 0 ? [] : columns.filter((id) => !inFront.includes(id))),
  ]);
}
