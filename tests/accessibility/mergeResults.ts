import type { JudgedScreen, Results, Rule } from '../../src/about/accessibility/results.ts';
import type { AxeRecord } from '../e2e/recordAxe.ts';
import { testName, type ReportedTest } from './reportedTests.ts';

/**
 * Returns the results with what a run has found in the place of what was known of its tests.
 *
 * @param counted the tests that count now; what is known of others is forgotten
 * @param ran the tests of the run; one that failed counts as not run, but what it found is kept
 * @param help what each rule asks for, by its id
 */
export function mergeResults(
  before: Results,
  counted: readonly ReportedTest[],
  ran: readonly ReportedTest[],
  found: readonly AxeRecord[],
  help: Readonly<Record<string, { readonly help: string } | undefined>>,
): Results {
  const all = new Set(counted.map(testName));
  const again = new Set(ran.map(testName));
  const passed = new Set(ran.filter(({ ok }) => ok).map(testName));
  const kept = before.screens.filter((screen) => all.has(screenTest(screen)) && !again.has(screenTest(screen)));
  const last = found.at(-1);
  return {
    engine: last?.engine ?? before.engine,
    browser: last?.browser ?? before.browser,
    rules: rulesOf(found, help) ?? before.rules,
    tests: [...all].filter((name) => passed.has(name) || (before.tests.includes(name) && !again.has(name))).sort(),
    screens: [...kept, ...found.map(({ screen }) => screen)].sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1)),
  };
}

function screenTest({ spec, test }: JudgedScreen): string {
  return `${spec} › ${test}`;
}

function sortKey(screen: JudgedScreen): string {
  return [screenTest(screen), screen.address, screen.size, screen.passed.join()].join(' ');
}

/** Every call of axe runs the same rules. */
function rulesOf(
  found: readonly AxeRecord[],
  help: Readonly<Record<string, { readonly help: string } | undefined>>,
): Record<string, Rule> | undefined {
  const [record] = found;
  if (record === undefined) return undefined;
  return Object.fromEntries(
    Object.entries(record.rules)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([id, tags]) => [id, { help: help[id]?.help ?? id, criteria: tags.flatMap(criterion) }]),
  );
}

/** `wcag1410` is 1.4.10; `wcag2aa` and the like are levels. */
function criterion(tag: string): string[] {
  const [, ...parts] = /^wcag(\d)(\d)(\d+)$/.exec(tag) ?? [];
  return parts.length === 3 ? [parts.join('.')] : [];
}
