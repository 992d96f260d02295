import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Criteria } from '../../about/accessibility/criteria.ts';
import type { Results, Statement } from '../../about/accessibility/results.ts';

/** Where, in a plan's folder, stands what the accessibility statement is made from. */
export const STATEMENT_FILES = { criteria: 'accessibility/criteria.json', results: 'accessibility/results.json' };

/** Returns what a plan's accessibility statement is made from; nothing where its folder lacks one of the two files. */
export function readStatement(folder: string, cwd: string = process.cwd()): Statement | undefined {
  const [criteria, results] = [STATEMENT_FILES.criteria, STATEMENT_FILES.results].map((name) => {
    const path = resolve(cwd, folder, name);
    return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as unknown) : undefined;
  });
  if (criteria === undefined || results === undefined) return undefined;
  return { criteria: criteria as Criteria, results: results as Results };
}
