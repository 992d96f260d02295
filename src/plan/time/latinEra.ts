import { eraYear } from './eraYear.ts';

/** Names of eras in Hepburn's letters, by their first year. */
const NAMES: Readonly<Record<number, string>> = { 2019: 'Reiwa', 1989: 'Heisei', 1926: 'Showa' };

/**
 * Returns the era that a fiscal year is named after in Latin letters and its number there: `{ era: 'Reiwa', number: 7 }`
 * for 2025; undefined for years before 1927, which are named after none.
 */
export function latinEra(year: number): { readonly era: string; readonly number: number } | undefined {
  // The first year of an era has a name and no number.
  const number = Number(eraYear(year).number) || 1;
  const era = NAMES[year - number + 1];
  return era === undefined ? undefined : { era, number };
}
