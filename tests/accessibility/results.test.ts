/** The record that the accessibility statement is made from is of the tests that there are. */
import axePackage from 'axe-core/package.json' with { type: 'json' };
import { expect, test } from 'vitest';
import { readStatement } from '../../src/build/plan/readStatement.ts';
import { countedTests } from './countedTests.ts';
import { testName } from './reportedTests.ts';

const { results } = readStatement('data')!;

const AGAIN = 'npm run accessibility -- --missing で記録し直してください';

// Playwright reads every spec to list its tests: on a busy machine that takes a while.
test('every test that counts is recorded, and no other', { timeout: 120_000 }, () => {
  const counted = [...new Set(countedTests().map(testName))].sort();
  expect([...results.tests].sort(), AGAIN).toEqual(counted);
});

test('every screen is of a recorded test, and was judged by the engine that is installed', () => {
  for (const { spec, test } of results.screens) expect(results.tests, AGAIN).toContain(`${spec} › ${test}`);
  expect(results.engine, 'npm run accessibility で記録し直してください').toBe(axePackage.version);
});

test('every rule that ended somehow is known', () => {
  const ended = results.screens.flatMap(({ passed, unsure, failed }) => [...passed, ...unsure, ...failed]);
  expect(ended.filter((id) => !Object.hasOwn(results.rules, id))).toEqual([]);
});
