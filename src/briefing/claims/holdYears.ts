import { claimMessages } from '../../messages/claimMessages.ts';
import type { PlanIndex } from '../../plan/model/lookup.ts';
import { fiscalYear } from '../../plan/time/fiscalYear.ts';
import type { ClaimOf } from './claim.ts';
import { contradicted, unknownName, type Untrue } from './heldAgainst.ts';

/** Holds a claim about the fiscal years of a period: its first and last one, one in it, how many they are. */
export function holdYears({ years, from, to, includes, is }: ClaimOf<'years'>, index: PlanIndex): readonly Untrue[] {
  const period = periodOf(index, 'years', years);
  if ('message' in period) return [period];
  const given = claimMessages.span(period.from, period.to);
  const length = period.to - period.from + 1;
  return [
    ...(from !== undefined && from !== period.from ? [contradicted('from', claimMessages.from(from), given)] : []),
    ...(to !== undefined && to !== period.to ? [contradicted('to', claimMessages.to(to), given)] : []),
    ...(includes !== undefined && (includes < period.from || includes > period.to)
      ? [contradicted('includes', claimMessages.including(includes), given)]
      : []),
    ...(is !== undefined && is !== length
      ? [contradicted('is', claimMessages.years(is), claimMessages.years(length))]
      : []),
  ];
}

/** Holds a claim about a day on the plan's timeline: its calendar year, and the period that its fiscal year is in. */
export function holdMilestone(claim: ClaimOf<'milestone'>, index: PlanIndex): readonly Untrue[] {
  const { milestones } = index.plan.meta;
  const milestone = milestones.find(({ name }) => name === claim.milestone);
  if (milestone === undefined) {
    const known = milestones.map(({ name }) => name);
    return [unknownName('milestone', claimMessages.milestone, claim.milestone, known)];
  }
  const year = Number(milestone.date.slice(0, 4));
  const period = claim.during === undefined ? undefined : periodOf(index, 'during', claim.during);
  if (period && 'message' in period) return [period];
  const day = fiscalYear(new Date(`${milestone.date}T12:00:00+09:00`));
  return [
    ...(claim.year !== undefined && claim.year !== year
      ? [contradicted('year', claimMessages.year(claim.year), claimMessages.year(year))]
      : []),
    ...(period && (day < period.from || day > period.to)
      ? [
          contradicted(
            'during',
            claimMessages.during(period.name),
            claimMessages.dayOutside(day, period.name, period.from, period.to),
          ),
        ]
      : []),
  ];
}

function periodOf(index: PlanIndex, key: string, id: string) {
  const { periods } = index.plan;
  const period = periods.find((one) => one.id === index.resolve(id));
  return (
    period ??
    unknownName(
      key,
      claimMessages.period,
      id,
      periods.map((one) => one.id),
    )
  );
}
