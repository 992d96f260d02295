import path from 'node:path';

/** A browser test as Playwright reports it, one for each turn of a loop. */
export interface ReportedTest {
  readonly spec: string;
  readonly title: string;
  /** Where its `test(` stands. */
  readonly line: number;
  /** Whether it ended as it should. */
  readonly ok: boolean;
}

interface Suite {
  readonly specs: readonly {
    readonly title: string;
    readonly file: string;
    readonly line: number;
    readonly ok: boolean;
  }[];
  readonly suites?: readonly Suite[];
}

/** Reads the tests out of Playwright's JSON report. */
export function reportedTests(report: string): readonly ReportedTest[] {
  return (JSON.parse(report) as { readonly suites: readonly Suite[] }).suites.flatMap(testsOf);
}

function testsOf({ specs, suites = [] }: Suite): ReportedTest[] {
  const own = specs.map(({ title, file, line, ok }) => ({ spec: path.basename(file), title, line, ok }));
  return [...own, ...suites.flatMap(testsOf)];
}

/** A test's name in the record and in the table of criteria. */
export function testName({ spec, title }: ReportedTest): string {
  return `${spec} › ${title}`;
}
