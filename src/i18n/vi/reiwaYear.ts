/**
 * Returns the number of a fiscal year in the era Reiwa: 7 for 2025; undefined before 2020, the first fiscal year that is
 * named after it.
 */
export function reiwaYear(year: number): number | undefined {
  return year < 2020 ? undefined : year - 2018;
}
