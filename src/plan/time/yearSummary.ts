import { periodsOf, type YearOfPlan } from './inForce.ts';
import type { PlanIndex } from '../model/lookup.ts';
import type { Item, Period } from '../model/types.ts';

/** What a year of the plan comes to, by kind of item. */
export interface YearSummary {
  /** What is in force, one entry for each kind, in the plan's order. Periods and what has none are left out. */
  readonly inForce: readonly { readonly kind: string; readonly items: readonly Item[] }[];
  /** What a period is still to decide. */
  readonly awaited: readonly Awaited[];
}

export interface Awaited {
  readonly period: Period;
  /** Kinds of the outermost items: a kind that lies within another one of these is not named. */
  readonly kinds: readonly string[];
  /** All the items that it concerns, the inner ones too. */
  readonly count: number;
}

/** Returns what of a plan is in force in a year and what is still to be decided, counted by kind. */
export function yearSummary(index: PlanIndex, year: YearOfPlan): YearSummary {
  const { items } = index.plan;
  const inForce = items.filter(
    (item) => item.years === undefined && !year.undecided.has(item.id) && periodsOf(index, item).length > 0,
  );
  return {
    inForce: kindsOf(inForce).map((kind) => ({ kind, items: inForce.filter((item) => item.kind === kind) })),
    awaited: year.periods.flatMap((period) => {
      const own = items.filter(({ id }) => year.undecided.get(id) === period);
      const ids = new Set(own.map(({ id }) => id));
      const outer = own.filter(({ parent }) => parent === undefined || !ids.has(parent));
      return own.length === 0 ? [] : [{ period, kinds: kindsOf(outer), count: own.length }];
    }),
  };
}

function kindsOf(items: readonly Item[]): string[] {
  return [...new Set(items.map(({ kind }) => kind))];
}
