import { statSync } from 'node:fs';
import path from 'node:path';
import { LIMIT } from '../../src/build/singleFile/checkWeight.ts';
import { home } from '../../src/build/setup.mjs';
import { kilobytes, table } from './table.ts';

/** Returns what the one file weighs, and how much of its limit that is. */
export function reportSingleFile(): string {
  const { size } = statSync(path.join(home, 'dist/plan.html'));
  const rows = [['plan.html', kilobytes(size), `${Math.round((size / LIMIT) * 100)} %`]];
  return table('The one file', ['', 'on the disk', `of ${kilobytes(LIMIT)}`], rows);
}
