import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eraYear, fiscalTime, fiscalYear, fiscalYearLabel } from '../../../src/plan/time/fiscalYear.ts';

test.each([
  ['2025-03-31T23:59:59+09:00', 2024],
  ['2025-04-01T00:00:00+09:00', 2025],
  ['2025-12-31T23:59:59+09:00', 2025],
  ['2026-01-01T00:00:00+09:00', 2025],
  ['2035-03-31T23:59:59+09:00', 2034],
  // Midnight in Tokyo is the afternoon of the day before in UTC.
  ['2025-03-31T14:59:59Z', 2024],
  ['2025-03-31T15:00:00Z', 2025],
])('%s lies in fiscal year %i', (date, year) => {
  expect(fiscalYear(new Date(date))).toBe(year);
});

test.each([
  // moment                      fiscal years
  ['2025-04-01T00:00:00+09:00', 2025],
  ['2025-09-30T12:00:00+09:00', 2025.5],
  ['2026-03-31T24:00:00+09:00', 2026],
  // A quarter of the year is left, though the calendar's is over.
  ['2030-12-31T00:00:00+09:00', 2030 + 274 / 365],
  ['2031-12-31T00:00:00+09:00', 2031 + 274 / 366],
])('%s is %d in fiscal years', (date, time) => {
  expect(fiscalTime(new Date(date))).toBeCloseTo(time, 9);
});

test('time in fiscal years runs on as the calendar does', () => {
  const moment = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(moment, moment, (a, b) => {
      expect(Math.sign(fiscalTime(a) - fiscalTime(b))).toBe(Math.sign(a.getTime() - b.getTime()));
    }),
  );
  expect(fiscalTime(new Date('no date'))).toBeNaN();
});

test.each([
  [2034, '令和16年度'],
  [2025, '令和7年度'],
  [2020, '令和2年度'],
  [2019, '平成31年度'],
  [2018, '平成30年度'],
  [1990, '平成2年度'],
  [1989, '平成元年度'],
  [1988, '昭和63年度'],
  [1927, '昭和2年度'],
  [1926, '西暦1926年度'],
])('%i is %s', (year, label) => {
  expect(fiscalYearLabel(year)).toBe(label);
});

test('the eras are those of the platform’s calendar (Unicode CLDR)', () => {
  const calendar = new Intl.DateTimeFormat('ja-JP-u-ca-japanese', {
    timeZone: 'Asia/Tokyo',
    era: 'long',
    year: 'numeric',
  });
  for (let year = 1927; year <= new Date().getFullYear() + 30; year++) {
    // Noon in Japan.
    const parts = calendar.formatToParts(new Date(Date.UTC(year, 3, 1, 3)));
    const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
    const number = part('year') === '1' ? '元' : part('year');
    expect([year, eraYear(year)]).toEqual([year, { era: part('era'), number }]);
  }
});
