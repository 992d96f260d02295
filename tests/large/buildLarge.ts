/**
 * Builds the whole site of a large plan in this process, and prints what that took as JSON: to be run by itself, because
 * the memory is the process's.
 *
 *     node --import tsx tests/large/buildLarge.ts 1000
 */
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { largePlan } from './largePlan.ts';

/** What building a large plan took; tests/bench/large.ts reads it. */
interface LargeBuild {
  readonly items: number;
  /** Pages of items that were written. */
  readonly pages: number;
  readonly seconds: number;
  /** The most memory that the process had, in MB. */
  readonly megabytes: number;
}

const items = Number(process.argv[2] ?? 1000);
const folder = mkdtempSync(join(tmpdir(), 'large-'));
try {
  for (const [name, text] of largePlan(items)) writeFileSync(join(folder, name), text);
  // The configuration reads it when it is loaded.
  process.env['PLAN'] = folder;
  const { build } = await import('vite');
  const outDir = join(folder, 'dist');
  const start = performance.now();
  await build({ logLevel: 'error', build: { outDir, emptyOutDir: true } });
  const took: LargeBuild = {
    items,
    pages: readdirSync(join(outDir, 'items')).length,
    seconds: Math.round((performance.now() - start) / 1000),
    megabytes: Math.round(process.resourceUsage().maxRSS / 1000),
  };
  console.log(JSON.stringify(took));
} finally {
  rmSync(folder, { recursive: true });
}
