import { expect, test } from 'vitest';
import { BUDGETS, budgetsFor } from '../../../src/build/weight/budgets.ts';

test('a plan of up to 120 items weighs no more than this one', () => {
  expect(budgetsFor(111)).toEqual(BUDGETS);
  expect(budgetsFor(120)).toEqual(BUDGETS);
});

test('each further item may add its share, and none to the script', () => {
  expect(budgetsFor(1000)).toEqual({
    home: 526_000,
    homeNodes: 7400,
    embed: 408_000,
    item: 180_800,
    script: BUDGETS.script,
    site: 52_480_000,
    singleFile: 1_176_000,
  });
});
