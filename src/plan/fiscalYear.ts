/** Returns the fiscal year that a moment falls in: April to March in Japan's time, named after its April. */
export function fiscalYear(date: Date): number {
  const parts = new Map(TOKYO.formatToParts(date).map(({ type, value }) => [type, Number(value)]));
  const year = parts.get('year') ?? NaN;
  return (parts.get('month') ?? NaN) >= 4 ? year : year - 1;
}

/**
 * Returns the Japanese name of a fiscal year: `令和7年度` for 2025.
 *
 * A year is named after the era of its 1 April, so 2019 is 平成31年度 though 令和 began that May. The first year of an
 * era is 元年度. Eras come from the calendar that the platform carries (Unicode CLDR).
 */
export function fiscalYearLabel(year: number): string {
  // 03:00 UTC is noon in Japan.
  const parts = ERA.formatToParts(new Date(Date.UTC(year, 3, 1, 3)));
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
  const number = part('year');
  return `${part('era')}${number === '1' ? '元' : number}年度`;
}

const TOKYO = new Intl.DateTimeFormat('en-US', { timeZone: 'Asia/Tokyo', year: 'numeric', month: 'numeric' });

const ERA = new Intl.DateTimeFormat('ja-JP-u-ca-japanese', { timeZone: 'Asia/Tokyo', era: 'long', year: 'numeric' });
