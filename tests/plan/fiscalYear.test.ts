import { expect, test } from 'vitest';
import { fiscalYear, fiscalYearLabel } from '../../src/plan/fiscalYear.ts';

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
  [2034, '令和16年度'],
  [2025, '令和7年度'],
  [2020, '令和2年度'],
  [2019, '平成31年度'],
  [2018, '平成30年度'],
  [1990, '平成2年度'],
  [1989, '平成元年度'],
  [1988, '昭和63年度'],
  [1927, '昭和2年度'],
])('%i is %s', (year, label) => {
  expect(fiscalYearLabel(year)).toBe(label);
});
