import { claimMessages } from '../../messages/claimMessages.ts';
import type { PlanIndex } from '../../plan/model/lookup.ts';
import type { Item, Link } from '../../plan/model/types.ts';
import type { ClaimOf } from './claim.ts';
import { isUntrue, itemsNamed, unknownName, type Untrue } from './heldAgainst.ts';
import { holdChosen } from './holdCount.ts';

/** Holds a claim about how many items have so many links of a kind: those that the links run from, or run to. */
export function holdLinks(claim: ClaimOf<'links'>, index: PlanIndex): readonly Untrue[] {
  const { links: kind, by = 'from', basis, level, most } = claim;
  if (index.linkKind(kind) === undefined) return [unknownLinkKind(index, 'links', kind)];
  if (by !== 'from' && by !== 'to') return [{ key: 'by', message: claimMessages.by }];
  const from = endsOf(index, 'from', claim.from);
  const to = endsOf(index, 'to', claim.to);
  if (isUntrue(from)) return [from];
  if (isUntrue(to)) return [to];
  const [counted, others] = by === 'from' ? [from, to] : [to, from];
  if (counted === undefined) return [{ key: by, message: claimMessages.counted(by) }];
  const fits = (link: Link) =>
    (basis === undefined || link.basis === basis) && (level === undefined || link.level === level);
  const linksOf = ({ id }: Item) =>
    (by === 'from' ? index.linksFrom(id, kind) : index.linksTo(id, kind)).filter(
      (link) => fits(link) && (others === undefined || others.has(by === 'from' ? link.to : link.from)),
    ).length;
  const least = claim.least ?? (most === undefined ? 1 : 0);
  const enough = (item: Item) => linksOf(item) >= least && linksOf(item) <= (most ?? Infinity);
  return holdChosen(claim, index, [...counted.values()], enough);
}

export function unknownLinkKind(index: PlanIndex, key: string, came: string): Untrue {
  return unknownName(
    key,
    claimMessages.linkKind,
    came,
    index.plan.linkKinds.map(({ id }) => id),
  );
}

function endsOf(
  index: PlanIndex,
  key: string,
  name: string | undefined,
): ReadonlyMap<string, Item> | undefined | Untrue {
  const items = name === undefined ? undefined : itemsNamed(index, key, name);
  return items === undefined || isUntrue(items) ? items : new Map(items.map((item) => [item.id, item]));
}
