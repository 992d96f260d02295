import type { PlanIndex } from '../model/lookup.ts';
import type { Item, Period } from '../model/types.ts';

/** How a plan stands in one fiscal year. */
export interface YearOfPlan {
  /** Fiscal year, named after its April. */
  readonly year: number;
  readonly phase: 'before' | 'during' | 'after';
  /** Periods that include the year, the longest first. */
  readonly periods: readonly Period[];
  /**
   * Items that are not in force that year, each with the period after its own that is to decide what takes its place.
   * There is none before and after the plan, for an item whose time is still to come, for one whose like that period
   * has decided already, and for a period itself.
   */
  readonly undecided: ReadonlyMap<string, Period | undefined>;
}

/**
 * Returns what is in force in a fiscal year: an item is when a period that it runs during includes the year.
 *
 * An item without a period of its own has that of the nearest item around it. One that has none at all (a goal of the
 * United Nations) is no part of the plan's time and never undecided.
 */
export function yearOfPlan(index: PlanIndex, year: number): YearOfPlan {
  const { years } = index.plan.meta;
  const phase = year < years.from ? 'before' : year > years.to ? 'after' : 'during';
  const includes = ({ from, to }: Period) => from <= year && year <= to;
  const periods = index.plan.periods.filter(includes).sort((a, b) => b.to - b.from - (a.to - a.from));
  const timed = index.plan.items.map((item) => ({ item, own: periodsOf(index, item) }));
  // The shortest period is the one that says what is done in its years.
  const decides = periods.at(-1);
  const decided = new Set(
    timed.flatMap(({ item, own }) => (own.some(({ id }) => id === decides?.id) ? item.kind : [])),
  );
  const undecided = timed.flatMap(({ item, own }) => {
    if (own.length === 0 || own.some(includes)) return [];
    const awaited =
      decides !== undefined &&
      item.years === undefined &&
      own.every(({ to }) => to < decides.from) &&
      !decided.has(item.kind);
    return [[item.id, awaited ? decides : undefined] as const];
  });
  return { year, phase, periods, undecided: new Map(undecided) };
}

/** The periods that an item runs during; a period runs during itself. */
export function periodsOf(index: PlanIndex, item: Item): readonly Period[] {
  const byId = (id: string) => index.plan.periods.filter((period) => period.id === id);
  if (byId(item.id).length > 0) return byId(item.id);
  for (const around of [item, ...index.ancestors(item.id).toReversed()]) {
    const during = index.linksFrom(around.id).filter((link) => index.roleOf(link) === 'duration');
    const own = during.flatMap(({ to }) => byId(to));
    if (own.length > 0) return own;
  }
  return [];
}
