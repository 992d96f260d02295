import type { Period, Years } from '../../plan/model/types.ts';

/** A box on the band, as shares of its width from 0 to 1; `row` counts from the top. */
export interface TimelineBar {
  readonly id: string;
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly row: number;
}

export interface TimelineYear {
  /** Fiscal year, named after its April. */
  readonly year: number;
  readonly start: number;
  readonly end: number;
}

export interface Timeline {
  readonly years: readonly TimelineYear[];
  readonly bars: readonly TimelineBar[];
  readonly rows: number;
}

/** Lays out the plan's periods over its fiscal years: the longest above, those that follow one another in one row. */
export function layoutTimeline(years: Years, periods: readonly Period[]): Timeline {
  const count = years.to - years.from + 1;
  const share = (year: number) => (year - years.from) / count;
  const rows: Period[][] = [];
  const longestFirst = [...periods].sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from);
  for (const period of longestFirst) {
    const row = rows.find((others) => others.every((other) => other.to < period.from || other.from > period.to));
    if (row) row.push(period);
    else rows.push([period]);
  }
  return {
    years: Array.from({ length: count }, (_, index) => {
      const year = years.from + index;
      return { year, start: share(year), end: share(year + 1) };
    }),
    bars: rows.flatMap((row, index) =>
      row.map((period) => ({ ...period, start: share(period.from), end: share(period.to + 1), row: index })),
    ),
    rows: rows.length,
  };
}
