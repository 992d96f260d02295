import { claimMessages } from '../../messages/claimMessages.ts';
import type { Item } from '../../plan/model/types.ts';
import { contradicted, type Untrue } from './heldAgainst.ts';

/** How many items a claim says there are: at least one of these. */
export interface Bounds {
  readonly is?: number;
  readonly 'at-least'?: number;
  readonly 'at-most'?: number;
  readonly all?: true;
  readonly only?: readonly string[];
}

/**
 * Returns where the number of chosen items is not what is claimed.
 *
 * @param chosen those that have what the claim asks for
 * @param among all that were looked at
 * @param around what they were looked for in, where they are counted there alone
 */
export function outOfBounds(bounds: Bounds, chosen: readonly Item[], among: readonly Item[], around?: Item): Untrue[] {
  const { is, 'at-least': least, 'at-most': most, all, only } = bounds;
  const where = around === undefined ? '' : claimMessages.inside(around.name);
  const given = claimMessages.count(where, chosen.length, listed(chosen));
  const missed = among.filter((item) => !chosen.includes(item));
  const ids = chosen.map(({ id }) => id);
  return [
    ...(is !== undefined && chosen.length !== is ? [contradicted('is', String(is), given)] : []),
    ...(least !== undefined && chosen.length < least
      ? [contradicted('at-least', claimMessages.atLeast(least), given)]
      : []),
    ...(most !== undefined && chosen.length > most ? [contradicted('at-most', claimMessages.atMost(most), given)] : []),
    ...(all && missed.length > 0
      ? [contradicted('all', claimMessages.all, claimMessages.notAll(where, listed(missed)))]
      : []),
    ...(only !== undefined && !sameSet(only, ids)
      ? [contradicted('only', claimMessages.only(only.join(claimMessages.comma)), given)]
      : []),
  ];
}

/** Whether a claim says how many at all. */
export function hasBounds({ is, 'at-least': least, 'at-most': most, all, only }: Bounds): boolean {
  return [is, least, most, all, only].some((bound) => bound !== undefined);
}

const MOST_LISTED = 6;

function listed(items: readonly Item[]): string {
  const ids = items.slice(0, MOST_LISTED).map(({ id }) => id);
  if (ids.length === 0) return claimMessages.none;
  return items.length > ids.length
    ? claimMessages.others(ids.join(claimMessages.comma))
    : ids.join(claimMessages.comma);
}

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  return new Set(a).size === new Set(b).size && a.every((one) => b.includes(one));
}
