import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { readStatement, STATEMENT_FILES } from '../../src/build/plan/readStatement.ts';
import { home } from '../../src/build/setup.mjs';
import { reportedTests, testName, type ReportedTest } from './reportedTests.ts';

const SPECS = 'tests/e2e';
/** Its page has a fault on purpose, to see that axe finds it. */
const NOT_OURS = ['page.spec.ts'];

/** Every browser test that the statement counts: has axe judge a page of ours, or tries a criterion's part by hand. */
export function countedTests(): readonly ReportedTest[] {
  const { jis = [], later = [] } = readStatement('data', home)?.criteria ?? {};
  const named = new Set([...jis, ...later].flatMap(({ tests = [] }) => tests));
  const all = listTests();
  const unknown = [...named].filter((name) => !all.some((test) => testName(test) === name));
  if (unknown.length > 0) {
    throw new Error(`data/${STATEMENT_FILES.criteria} names tests that are not there: ${unknown.join(', ')}`);
  }
  const judging = judgingTests(all);
  return all.filter((test) => judging.includes(test) || named.has(testName(test)));
}

function judgingTests(all: readonly ReportedTest[]): readonly ReportedTest[] {
  const lines = new Map<string, ReadonlySet<number>>();
  const linesOf = (spec: string) => {
    const known = lines.get(spec) ?? judgingLines(readFileSync(path.join(home, SPECS, spec), 'utf8'), spec);
    lines.set(spec, known);
    return known;
  };
  return all.filter(({ spec, line }) => !NOT_OURS.includes(spec) && linesOf(spec).has(line));
}

/**
 * The lines of a spec's `test(` calls that have axe judge a page, directly or by a function of the spec.
 *
 * @throws where axe is called outside of every test and function: then nobody knows which tests judge
 */
export function judgingLines(text: string, name: string): ReadonlySet<number> {
  const source = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
  const judges = new Set(['axe']);
  const lines = new Set<number>();
  // A function that judges may be called by one that stands before it.
  for (let before = 0; before !== judges.size + lines.size;) {
    before = judges.size + lines.size;
    visit(source);
  }
  return lines;

  function visit(node: ts.Node): void {
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && judges.has(node.expression.text)) note(node);
    ts.forEachChild(node, visit);
  }

  function note(call: ts.Node): void {
    const at = ts.findAncestor(call, (node) => isTest(node) || ts.isFunctionDeclaration(node));
    if (at === undefined) throw new Error(`${name}: axe is called outside of every test and function.`);
    if (ts.isFunctionDeclaration(at)) judges.add(at.name?.text ?? '');
    else lines.add(source.getLineAndCharacterOfPosition(at.getStart()).line + 1);
  }
}

function isTest(node: ts.Node): boolean {
  return ts.isCallExpression(node) && /^test(\.\w+)?$/.test(node.expression.getText());
}

function listTests(): readonly ReportedTest[] {
  const cli = path.join(home, 'node_modules/@playwright/test/cli.js');
  const { stdout, status, stderr } = spawnSync(
    process.execPath,
    [cli, 'test', '--list', '--reporter=json', '--project=chromium'],
    {
      cwd: home,
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
      env: { ...process.env, TEST_REPORT: '' },
    },
  );
  if (status !== 0) throw new Error(`Playwright does not list its tests: ${stderr}${stdout}`);
  return reportedTests(stdout);
}
