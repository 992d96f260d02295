/**
 * How many tests passed and failed, read from the tools' JSON reports.
 *
 * @typedef {{ passed: number, failed: number }} Totals
 */

/**
 * @param {readonly Totals[]} totals
 * @returns {Totals}
 */
export function addUp(totals) {
  return totals.reduce((sum, one) => ({ passed: sum.passed + one.passed, failed: sum.failed + one.failed }), {
    passed: 0,
    failed: 0,
  });
}

/**
 * @param {{ testResults: { status: string, assertionResults: { status: string }[] }[] }} report Vitest's, shaped as Jest's
 * @returns {Totals} a file that failed before its first test counts as one failed test
 */
export function countVitest(report) {
  return addUp(
    report.testResults.map((file) => {
      const passed = file.assertionResults.filter((test) => test.status === 'passed').length;
      const failed = file.assertionResults.filter((test) => test.status === 'failed').length;
      return { passed, failed: file.status === 'failed' ? Math.max(failed, 1) : failed };
    }),
  );
}

/**
 * @param {{ stats: { expected: number, unexpected: number, flaky: number }, errors: unknown[] }} report Playwright's
 * @returns {Totals} an error outside every test counts as one failed test, and a flaky test is no passed one
 */
export function countPlaywright({ stats, errors }) {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length };
}
