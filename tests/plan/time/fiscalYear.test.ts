import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fiscalTime, fiscalYear } from '../../../src/plan/time/fiscalYear.ts';

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
