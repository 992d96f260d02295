import { inJapan } from './inJapan.ts';

/** Returns the fiscal year that a moment falls in: April to March in Japan's time, named after its April. */
export function fiscalYear(date: Date): number {
  return Math.floor(fiscalTime(date));
}

/** Returns a moment in fiscal years, with the part of its year that has passed: 2030.75 is 31 December 2030. */
export function fiscalTime(date: Date): number {
  const there = inJapan(date);
  const year = there.getUTCFullYear() - (there.getUTCMonth() < APRIL ? 1 : 0);
  const [start, end] = [Date.UTC(year, APRIL, 1), Date.UTC(year + 1, APRIL, 1)];
  return year + (there.getTime() - start) / (end - start);
}

/** As JavaScript counts months. */
const APRIL = 3;
