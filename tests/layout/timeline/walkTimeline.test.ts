import { expect, test } from 'vitest';
import { walkTimeline, yearAt } from '../../../src/layout/timeline/walkTimeline.ts';
import { realPlan } from '../models.ts';

const { meta, periods } = realPlan();

test.each([
  // from      key            to
  [2027, 'ArrowRight', 2028],
  [2027, 'ArrowUp', 2028],
  [2027, 'ArrowLeft', 2026],
  [2027, 'ArrowDown', 2026],
  [2034, 'ArrowRight', 2035],
  [2035, 'ArrowRight', 2035],
  [2025, 'ArrowLeft', 2024],
  [2024, 'ArrowLeft', 2024],
  [2027, 'PageUp', 2030],
  [2030, 'PageUp', 2030],
  [2024, 'PageUp', 2025],
  [2032, 'PageDown', 2030],
  [2030, 'PageDown', 2025],
  [2025, 'PageDown', 2025],
  [2035, 'PageDown', 2030],
  [2027, 'Home', 2025],
  [2027, 'End', 2034],
  [undefined, 'ArrowRight', 2025],
  [undefined, 'ArrowLeft', 2034],
  [undefined, 'PageUp', 2025],
  [undefined, 'PageDown', 2030],
  [undefined, 'Home', 2025],
  [undefined, 'End', 2034],
  [2027, 'Enter', undefined],
  [undefined, 'a', undefined],
])('from %s %s leads to %s', (from, key, to) => {
  expect(walkTimeline(meta.years, periods, from, key)).toBe(to);
});

test('a plan without periods has one answer to the Page keys, to its first year', () => {
  expect(walkTimeline(meta.years, [], undefined, 'PageUp')).toBe(2025);
  expect(walkTimeline(meta.years, [], 2030, 'PageDown')).toBe(2025);
  expect(walkTimeline(meta.years, [], 2030, 'PageUp')).toBe(2030);
});

test.each([
  // share    year
  [-3, 2025],
  [0, 2025],
  [0.0999, 2025],
  [0.1, 2026],
  [0.55, 2030],
  [0.9999, 2034],
  [1, 2034],
  [7, 2034],
])('at %d of the width stands %i', (share, year) => {
  expect(yearAt(meta.years, share)).toBe(year);
});
