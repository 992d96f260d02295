import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';
import { budgetsFor } from './budgets.ts';
import { checkWeight } from './checkWeight.ts';
import { weighSite } from './weighSite.ts';

/** Stops a build whose site is heavier than a site of so many items may be, once everything is written. */
export function weightPlugin(): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'weight',
    apply: (_config, { command, isSsrBuild }) => command === 'build' && isSsrBuild !== true,
    configResolved(resolved) {
      config = resolved;
    },
    writeBundle: {
      order: 'post',
      // What other plugins write beside the bundle is weighed, too.
      sequential: true,
      async handler() {
        const outDir = resolve(config.root, config.build.outDir);
        const plan = JSON.parse(await readFile(join(outDir, 'plan.json'), 'utf8')) as { readonly items: unknown[] };
        const heavy = (await weighSite(outDir, budgetsFor(plan.items.length))).flatMap(
          (part) => checkWeight(part) ?? [],
        );
        if (heavy.length > 0) throw new Error(`\n${heavy.join('\n\n')}\n`);
      },
    },
  };
}
