/**
 * `npm test`: installs what is missing, builds, runs every test and closes with one line, `N passed, N failed`.
 *
 * `npm test -- unit` and `npm test -- e2e` run one half.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ensurePackages, home, runNpm } from '../src/build/setup.mjs';
import { ensureBrowser } from './browser.mjs';
import { ensureEngines } from './engines.mjs';
import { addUp, countPlaywright, countVitest } from './totals.mjs';

const PARTS = ['unit', 'e2e'];

const asked = process.argv.slice(2);
const unknown = asked.find((part) => !PARTS.includes(part));
if (unknown) {
  console.error(`unknown part of the tests: ${unknown} (known: ${PARTS.join(', ')})`);
  process.exit(1);
}
const wanted = asked.length > 0 ? asked : PARTS;

ensurePackages();
const reports = path.join(home, '.cache/tests');
mkdirSync(reports, { recursive: true });

const browser = wanted.includes('e2e') ? await ensureBrowser() : undefined;
const engines = browser ? await ensureEngines() : [];
/** An engine that is missing must not be named: its tests would fail, not be left out. */
const paths = Object.fromEntries(engines.map(({ variable, path: found }) => [variable, found ?? '']));
const totals = [];
// The built site is what the browser tests read, and unit tests may look at it as well.
const built = runNpm(['run', 'build']) === 0;
if (!built) {
  console.error('サイトを組み立てられませんでした。 / The build failed; that counts as one failed test.');
  totals.push({ passed: 0, failed: 1 });
}
if (wanted.includes('unit')) {
  totals.push(runReported('vitest', ['vitest/vitest.mjs', 'run'], 'vitest.json', countVitest));
}
if (browser && built) {
  totals.push(runReported('playwright', ['@playwright/test/cli.js', 'test'], 'playwright.json', countPlaywright));
}

const { passed, failed } = addUp(totals);
// Nothing tested is nothing known.
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
for (const { name, missing } of engines) {
  if (missing) console.log(`${name}：動かしていません。${missing} / ${name}: not run`);
}
console.log(`${passed} passed, ${failed} failed`);

/**
 * Runs a test tool with its normal output on the terminal, then reads its JSON report.
 *
 * @param {string} name
 * @param {readonly [string, ...string[]]} command script inside node_modules, then arguments
 * @param {string} reportName
 * @param {(report: any) => import('./totals.mjs').Totals} count
 * @returns {import('./totals.mjs').Totals} a crash before the report counts as one failed test
 */
function runReported(name, [script, ...args], reportName, count) {
  const report = path.join(reports, reportName);
  // A report left by an earlier run must not speak for one that crashed.
  rmSync(report, { force: true });
  const env = { ...process.env, TEST_REPORT: report, ...(browser ? { CHROME_PATH: browser } : {}), ...paths };
  const { status } = spawnSync(process.execPath, [path.join(home, 'node_modules', script), ...args], {
    cwd: home,
    stdio: 'inherit',
    env,
  });
  try {
    const total = count(JSON.parse(readFileSync(report, 'utf8')));
    // An error outside every test (an unhandled rejection, a broken setup file) fails the run and no test.
    return status !== 0 && total.failed === 0 ? { ...total, failed: 1 } : total;
  } catch (error) {
    console.error(`${name} ended without a readable report (exit code ${status}): ${String(error)}`);
    return { passed: 0, failed: 1 };
  }
}
