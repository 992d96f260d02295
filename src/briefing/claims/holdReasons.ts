import { claimMessages } from '../../messages/claimMessages.ts';
import type { PlanIndex } from '../../plan/model/lookup.ts';
import type { ClaimOf } from './claim.ts';
import { contradicted, isUntrue, itemsNamed, type Untrue } from './heldAgainst.ts';
import { unknownLinkKind } from './holdLinks.ts';

/** Holds a claim that every link of a kind has its reason, or every one of those to an item or to items of a kind. */
export function holdReasons({ reasons: kind, to }: ClaimOf<'reasons'>, index: PlanIndex): readonly Untrue[] {
  if (index.linkKind(kind) === undefined) return [unknownLinkKind(index, 'reasons', kind)];
  const ends = to === undefined ? undefined : itemsNamed(index, 'to', to);
  if (isUntrue(ends)) return [ends];
  const ids = ends && new Set(ends.map(({ id }) => id));
  const links = index.plan.links.filter((link) => link.kind === kind && (ids === undefined || ids.has(link.to)));
  const bare = links.find(({ reason }) => reason === undefined);
  if (links.length === 0) return [contradicted('reasons', claimMessages.links, claimMessages.notLinked)];
  return bare === undefined
    ? []
    : [contradicted('reasons', claimMessages.everyReason, claimMessages.noReason(bare.from, bare.to))];
}
