import { spawnSync } from 'node:child_process';
import { home } from '../../src/build/setup.mjs';
import { table } from './table.ts';

/** What a plan of that many items may take to build on two cores. */
const ITEMS = 1000;
const LIMIT = { seconds: 180, megabytes: 2000 };

interface LargeBuild {
  readonly items: number;
  readonly pages: number;
  readonly seconds: number;
  readonly megabytes: number;
}

/** Builds a plan of a thousand items and returns what that took, beside what it may take. */
export function reportLarge(): string {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'tests/large/buildLarge.ts', String(ITEMS)],
    { cwd: home, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`The plan of ${ITEMS} items was not built:\n${stderr}`);
  const took = JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as LargeBuild;
  return table(
    `A plan of ${took.items} items, built`,
    ['', 'took', 'limit'],
    [
      ["items' pages", String(took.pages), ''],
      ['time, s', String(took.seconds), String(LIMIT.seconds)],
      ['memory, MB', String(took.megabytes), String(LIMIT.megabytes)],
    ],
  );
}
