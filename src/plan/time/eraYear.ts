/**
 * Returns the era that a fiscal year is named after and its number there: `{ era: '令和', number: '7' }` for 2025; for
 * years before 1927 the Western one.
 *
 * A year is named after the era of its 1 April, so 2019 is 平成31年度 though 令和 began that May. The first year of an
 * era is 元年度.
 */
export function eraYear(year: number): { readonly era: string; readonly number: string } {
  const era = ERAS.find(({ from }) => from <= year);
  if (era === undefined) return { era: '西暦', number: String(year) };
  const number = year - era.first + 1;
  return { era: era.name, number: number === 1 ? '元' : String(number) };
}

/**
 * Eras with their first year and the first fiscal year that is named after them, latest first.
 *
 * The platform's calendar (`Intl`) knows them too, but opening it for the first time keeps a phone from answering
 * for tens of milliseconds. A test holds these against it, and so tells when there is a new era.
 */
const ERAS = [
  { name: '令和', first: 2019, from: 2020 },
  { name: '平成', first: 1989, from: 1989 },
  { name: '昭和', first: 1926, from: 1927 },
] as const;
