import { spawnSync } from 'node:child_process';
import { home } from '../../src/build/setup.mjs';

/** What a plan of that many items may take to build on two cores. */
const ITEMS = 1000;
export const LARGE_LIMIT = { seconds: 180, megabytes: 2000 };

export interface LargeBuild {
  readonly items: number;
  readonly pages: number;
  readonly seconds: number;
  readonly megabytes: number;
}

/** Builds a plan of a thousand items and returns what that took. */
export function buildLarge(): LargeBuild {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'tests/large/buildLarge.ts', String(ITEMS)],
    { cwd: home, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`The plan of ${ITEMS} items was not built:\n${stderr}`);
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as LargeBuild;
}
