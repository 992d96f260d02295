import { claimMessages } from '../../messages/claimMessages.ts';
import { linksBetween } from '../../plan/model/linksBetween.ts';
import type { PlanIndex } from '../../plan/model/lookup.ts';
import type { ClaimOf } from './claim.ts';
import { contradicted, isUntrue, itemsOf, type Untrue } from './heldAgainst.ts';

/** Holds a claim that two items have a link, of the kind, the basis and the level that it names. */
export function holdLink({ link, kind, basis, level }: ClaimOf<'link'>, index: PlanIndex): readonly Untrue[] {
  const ends = itemsOf(index, 'link', link);
  if (isUntrue(ends)) return [ends];
  const [from, to] = ends;
  if (from === undefined || to === undefined || ends.length !== 2)
    return [{ key: 'link', message: claimMessages.twoItems }];
  const between = linksBetween(index, from.id, to.id);
  if (between.length === 0)
    return [contradicted('link', claimMessages.linked(from.name, to.name), claimMessages.notLinked)];
  const of = (key: 'kind' | 'basis' | 'level', claimed: string | undefined) => {
    const given = between.map((one) => one[key] ?? claimMessages.nothing);
    return claimed === undefined || given.includes(claimed)
      ? []
      : [contradicted(key, claimed, [...new Set(given)].join(claimMessages.comma))];
  };
  return [...of('kind', kind), ...of('basis', basis), ...of('level', level)];
}
