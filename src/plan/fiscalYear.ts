/** Returns the fiscal year that a moment falls in: April to March in Japan's time, named after its April. */
export function fiscalYear(date: Date): number {
  return Math.floor(fiscalTime(date));
}

/**
 * Returns a moment in fiscal years, with the part of its year that has passed: 2030.75 is 31 December 2030.
 *
 * Japan is nine hours ahead of UTC all the year round.
 */
export function fiscalTime(date: Date): number {
  const tokyo = new Date(date.getTime() + 9 * 60 * 60 * 1000);
  const year = tokyo.getUTCFullYear() - (tokyo.getUTCMonth() < APRIL ? 1 : 0);
  const [start, end] = [Date.UTC(year, APRIL, 1), Date.UTC(year + 1, APRIL, 1)];
  return year + (tokyo.getTime() - start) / (end - start);
}

/** Returns the Japanese name of a fiscal year: `令和7年度` for 2025. */
export function fiscalYearLabel(year: number): string {
  const { era, number } = eraYear(year);
  return `${era}${number}年度`;
}

/**
 * Returns the era that a fiscal year is named after and its number there: `{ era: '令和', number: '7' }` for 2025.
 *
 * A year is named after the era of its 1 April, so 2019 is 平成31年度 though 令和 began that May. The first year of an
 * era is 元年度. Eras come from the calendar that the platform carries (Unicode CLDR).
 */
export function eraYear(year: number): { readonly era: string; readonly number: string } {
  // 03:00 UTC is noon in Japan.
  const parts = ERA.formatToParts(new Date(Date.UTC(year, 3, 1, 3)));
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
  const number = part('year');
  return { era: part('era'), number: number === '1' ? '元' : number };
}

/** As JavaScript counts months. */
const APRIL = 3;

const ERA = new Intl.DateTimeFormat('ja-JP-u-ca-japanese', { timeZone: 'Asia/Tokyo', era: 'long', year: 'numeric' });
