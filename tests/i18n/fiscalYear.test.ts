import { expect, test } from 'vitest';
import { timeline } from '../../src/i18n/ja/timeline.ts';

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
  expect(timeline.fiscalYear(year)).toBe(label);
});
