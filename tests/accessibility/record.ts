/**
 * `npm run accessibility`: runs the browser tests that the accessibility statement counts (those that have axe judge a
 * page, and those that data/accessibility/criteria.json names), and writes what they found to data/accessibility/results.json.
 *
 * `npm run accessibility -- --missing` runs the tests only that the file does not know yet, and forgets those that are gone.
 * Other arguments are Playwright's: `npm run accessibility -- --workers=1`.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import ja from 'axe-core/locales/ja.json' with { type: 'json' };
import type { Results } from '../../src/about/accessibility/results.ts';
import { STATEMENT_FILES } from '../../src/build/plan/readStatement.ts';
import { ensurePackages, home, runNpm } from '../../src/build/setup.mjs';
import { ensureBrowser } from '../browser.mjs';
import type { AxeRecord } from '../e2e/recordAxe.ts';
import { countedTests } from './countedTests.ts';
import { mergeResults } from './mergeResults.ts';
import { reportedTests, testName } from './reportedTests.ts';

const FILE = path.join(home, 'data', STATEMENT_FILES.results);
const FOLDER = path.join(home, '.cache/accessibility');

ensurePackages();
await ensureBrowser();
if (runNpm(['run', 'build']) !== 0) process.exit(1);

const before = JSON.parse(readFileSync(FILE, 'utf8')) as Results;
const counted = countedTests();
const known = new Set(before.tests);
const args = process.argv.slice(2);
const wanted = args.includes('--missing') ? counted.filter((test) => !known.has(testName(test))) : counted;

rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
const report = path.join(FOLDER, 'report.json');
const records = path.join(FOLDER, 'records');
mkdirSync(records);
if (wanted.length > 0) {
  const places = [...new Set(wanted.map(({ spec, line }) => `tests/e2e/${spec}:${line}`))];
  const playwright = path.join(home, 'node_modules/@playwright/test/cli.js');
  const further = args.filter((arg) => arg !== '--missing');
  spawnSync(process.execPath, [playwright, 'test', '--project=chromium', ...places, ...further], {
    cwd: home,
    stdio: 'inherit',
    env: { ...process.env, TEST_REPORT: report, ACCESSIBILITY_RECORD: records },
  });
}
const ran = wanted.length > 0 ? reportedTests(readFileSync(report, 'utf8')) : [];
const found = readdirSync(records).map(
  (name) => JSON.parse(readFileSync(path.join(records, name), 'utf8')) as AxeRecord,
);
const results = mergeResults(before, counted, ran, found, ja.rules);
writeFileSync(FILE, formatResults(results));

const missing = counted.length - results.tests.length;
console.log(`${results.screens.length} screens of ${results.tests.length} tests; ${missing} tests are missing.`);
process.exitCode = missing > 0 ? 1 : 0;

/** One line a rule and a screen, so that a change can be read. */
function formatResults({ engine, browser, rules, tests, screens }: Results): string {
  const lines = (all: readonly string[]) => all.map((line) => `    ${line}`).join(',\n');
  return `{
  "engine": ${JSON.stringify(engine)},
  "browser": ${JSON.stringify(browser)},
  "rules": {
${lines(Object.entries(rules).map(([id, rule]) => `${JSON.stringify(id)}: ${JSON.stringify(rule)}`))}
  },
  "tests": [
${lines(tests.map((test) => JSON.stringify(test)))}
  ],
  "screens": [
${lines(screens.map((screen) => JSON.stringify(screen)))}
  ]
}
`;
}
