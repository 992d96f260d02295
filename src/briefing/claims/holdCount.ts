import { claimMessages } from '../../messages/claimMessages.ts';
import type { PlanIndex } from '../../plan/model/lookup.ts';
import type { Item } from '../../plan/model/types.ts';
import { hasBounds, outOfBounds, type Bounds } from './bounds.ts';
import type { ClaimOf } from './claim.ts';
import { isUntrue, itemsNamed, type Untrue } from './heldAgainst.ts';

/** Holds a claim about how many items of a kind there are, or have what is asked for. */
export function holdCount(claim: ClaimOf<'count'>, index: PlanIndex): readonly Untrue[] {
  const { basis, saying, has } = claim;
  const items = itemsNamed(index, 'count', claim.count);
  if (isUntrue(items)) return [items];
  if (has !== undefined && has !== 'text' && has !== 'reason') return [{ key: 'has', message: claimMessages.has }];
  const fits = (item: Item) =>
    (basis === undefined || item.basis === basis) &&
    (saying === undefined || `${item.name}\n${item.text ?? ''}`.includes(saying)) &&
    (has === undefined || item[has] !== undefined);
  return holdChosen(claim, index, items, fits);
}

/** Where items are looked for, and how many there have to be. */
interface Chosen extends Bounds {
  readonly under?: string;
  readonly each?: string;
}

/** Holds how many of some items fit, in all or around each item of a kind. */
export function holdChosen(
  claim: Chosen,
  index: PlanIndex,
  items: readonly Item[],
  fits: (item: Item) => boolean,
): readonly Untrue[] {
  if (!hasBounds(claim)) return [{ key: '', message: claimMessages.noBounds }];
  const around = claim.under === undefined ? undefined : itemsNamed(index, 'under', claim.under);
  if (isUntrue(around)) return [around];
  const within = around === undefined ? items : items.filter((item) => isInside(index, item, around));
  if (claim.each === undefined) return outOfBounds(claim, within.filter(fits), within);
  const groups = itemsNamed(index, 'each', claim.each);
  if (isUntrue(groups)) return [groups];
  return groups.flatMap((group) => {
    const inside = within.filter((item) => isInside(index, item, [group]));
    return outOfBounds(claim, inside.filter(fits), inside, group);
  });
}

function isInside(index: PlanIndex, { id }: Item, around: readonly Item[]): boolean {
  return index.ancestors(id).some((ancestor) => around.includes(ancestor));
}
