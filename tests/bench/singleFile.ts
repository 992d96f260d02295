import { statSync } from 'node:fs';
import path from 'node:path';
import { BUDGETS } from '../../src/build/weight/budgets.ts';
import { home } from '../../src/build/setup.mjs';
import { kilobytes, table } from './table.ts';

/** Returns what the one file weighs, and how much of its limit that is. */
export function reportSingleFile(): string {
  const { size } = statSync(path.join(home, 'dist/plan.html'));
  const rows = [['plan.html', kilobytes(size), `${Math.round((size / BUDGETS.singleFile) * 100)} %`]];
  return table('The one file', ['', 'on the disk', `of ${kilobytes(BUDGETS.singleFile)}`], rows);
}
