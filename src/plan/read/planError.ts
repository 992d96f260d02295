/** One mistake in the data, as a sentence for the person who can mend it. */
export interface PlanError {
  readonly file: string;
  /** Line and column count from 1. */
  readonly line: number;
  readonly column: number;
  /** Where in the file's structure: `items[4].serves[0].to`; empty for the file as a whole. */
  readonly path: string;
  /** What is wrong and what to do, in Japanese. */
  readonly message: string;
}

/** Returns the error as one line: `file:line:column path — message`. */
export function formatPlanError({ file, line, column, path, message }: PlanError): string {
  const where = path === '' ? '' : ` ${path}`;
  return `${file}:${line}:${column}${where} — ${message}`;
}

/** Returns the errors by file, line and column, each only once. */
export function sortPlanErrors(errors: readonly PlanError[]): PlanError[] {
  const once = new Map(errors.map((error) => [formatPlanError(error), error]));
  return [...once.values()].sort(
    (a, b) => compareText(a.file, b.file) || a.line - b.line || a.column - b.column || compareText(a.path, b.path),
  );
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
