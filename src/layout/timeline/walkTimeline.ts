import type { Period, Years } from '../../plan/model/types.ts';

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 };

/**
 * The fiscal year that a key leads to from another; undefined where the key means nothing here.
 *
 * Arrows lead to the next year, one beyond the plan's at either end; the Page keys to where the next or the previous
 * period begins; Home and End to the plan's first and last year. All of the years, from which a path begins too, lie
 * between the last and the first.
 */
export function walkTimeline(
  years: Years,
  periods: readonly Period[],
  from: number | undefined,
  key: string,
): number | undefined {
  if (key === 'Home') return years.from;
  if (key === 'End') return years.to;
  const step = STEPS[key];
  if (step !== undefined) {
    const next = (from ?? (step > 0 ? years.from - 1 : years.to + 1)) + step;
    return Math.min(years.to + 1, Math.max(years.from - 1, next));
  }
  const begins = [years.from, ...periods.map((period) => period.from)].sort((a, b) => a - b);
  if (key === 'PageUp') return begins.find((begin) => begin > (from ?? -Infinity)) ?? from ?? years.from;
  if (key === 'PageDown') return begins.findLast((begin) => begin < (from ?? Infinity)) ?? from ?? years.from;
  return undefined;
}

/** The fiscal year of the band at a share of its width; beyond an end the nearest one. */
export function yearAt(years: Years, share: number): number {
  const year = years.from + Math.floor(share * (years.to - years.from + 1));
  return Math.min(years.to, Math.max(years.from, year));
}
