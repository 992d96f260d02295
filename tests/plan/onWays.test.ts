import { expect, test } from 'vitest';
import { indexPlan } from '../../src/plan/lookup.ts';
import { onWays } from '../../src/plan/onWays.ts';
import { shortestPaths } from '../../src/plan/paths.ts';
import { smallPlan } from './smallPlan.ts';

test('what is on the ways stays in front, and what lies around it', () => {
  const index = indexPlan(smallPlan());
  expect([...onWays(index, shortestPaths(index, 'beach', 'spring'))].sort()).toEqual([
    ['beach', 'self'],
    ['dream', 'around'],
    ['forest', 'around'],
    ['phase-all', 'around'],
    ['phase-first', 'linked'],
    ['place-town', 'linked'],
    ['sea', 'around'],
    ['spring', 'self'],
  ]);
  expect(onWays(index, []).size).toBe(0);
});
