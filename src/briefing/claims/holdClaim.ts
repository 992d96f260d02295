import type { PlanIndex } from '../../plan/model/lookup.ts';
import { formOf, type Claim, type ClaimOf, type Form } from './claim.ts';
import { type Untrue } from './heldAgainst.ts';
import { holdCount } from './holdCount.ts';
import { holdLink } from './holdLink.ts';
import { holdLinks } from './holdLinks.ts';
import { holdNumber, holdSame, holdWords } from './holdNames.ts';
import { holdPath } from './holdPath.ts';
import { holdReasons } from './holdReasons.ts';
import { holdMilestone, holdYears } from './holdYears.ts';

type Holders = { readonly [F in Form]: (claim: ClaimOf<F>, index: PlanIndex) => readonly Untrue[] };

const HOLDERS: Holders = {
  count: holdCount,
  links: holdLinks,
  link: holdLink,
  path: holdPath,
  reasons: holdReasons,
  years: holdYears,
  milestone: holdMilestone,
  number: holdNumber,
  words: holdWords,
  same: holdSame,
};

/** Returns everything in a claim that the plan contradicts, or does not know; nothing where the claim is true. */
export function holdClaim(claim: Claim, index: PlanIndex): readonly Untrue[] {
  const form = formOf(claim);
  // A claim is read with its form's own key, so the holder is the one for it.
  return form === undefined
    ? []
    : (HOLDERS[form] as (claim: Claim, index: PlanIndex) => readonly Untrue[])(claim, index);
}
