import { expect, test } from 'vitest';
import { indexPlan } from '../../../src/plan/model/lookup.ts';
import { onPaths } from '../../../src/plan/path/onPaths.ts';
import { shortestPaths } from '../../../src/plan/path/paths.ts';
import { smallPlan } from '../smallPlan.ts';

test('what is on the paths stays in front, and what lies around it', () => {
  const index = indexPlan(smallPlan());
  expect([...onPaths(index, shortestPaths(index, 'beach', 'spring'))].sort()).toEqual([
    ['beach', 'self'],
    ['dream', 'around'],
    ['forest', 'around'],
    ['phase-all', 'around'],
    ['phase-first', 'linked'],
    ['place-town', 'linked'],
    ['sea', 'around'],
    ['spring', 'self'],
  ]);
  expect(onPaths(index, []).size).toBe(0);
});
