import { weightMessages } from '../../messages/weightMessages.ts';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Budgets } from './budgets.ts';
import type { Weighed } from './checkWeight.ts';
import { countNodes, weighElements } from './elements.ts';

/** Returns what the built site weighs and may weigh, part by part. */
export async function weighSite(outDir: string, budgets: Budgets): Promise<readonly Weighed[]> {
  const files = await fileSizes(outDir);
  const page = async (name: string, limit: number): Promise<Weighed> => {
    const html = await readFile(join(outDir, name), 'utf8');
    return { name, weight: Buffer.byteLength(html), limit, unit: 'bytes', parts: weighElements(html) };
  };
  const home = await readFile(join(outDir, 'index.html'), 'utf8');
  const [largest] = [...files].filter(([name]) => /^items\/.*\.html$/.test(name)).sort(([, a], [, b]) => b - a);
  const scripts = await Promise.all(
    startScripts(home).map(async (name) => [name, gzipSync(await readFile(join(outDir, name))).length] as const),
  );
  return [
    await page('index.html', budgets.home),
    {
      name: weightMessages.homeNodes,
      weight: countNodes(home),
      limit: budgets.homeNodes,
      unit: 'nodes',
      parts: new Map(),
    },
    await page('embed.html', budgets.embed),
    ...(largest === undefined ? [] : [await page(largest[0], budgets.item)]),
    weighAll(weightMessages.firstScript, budgets.script, new Map(scripts)),
    weighAll(weightMessages.site, budgets.site, groups(files)),
  ];
}

/** The scripts that the home asks for once its picture is painted, from the site's root. */
function startScripts(home: string): string[] {
  return [...home.matchAll(/<link rel="modulepreload" media="not all" href="\.\/([^"]+)"/g)].map(
    ([, name = '']) => name,
  );
}

function weighAll(name: string, limit: number, parts: ReadonlyMap<string, number>): Weighed {
  const weight = [...parts.values()].reduce((sum, one) => sum + one, 0);
  return { name, weight, limit, unit: 'bytes', parts };
}

/** Files of the same name in different folders count together. */
function groups(files: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const [name, size] of files) {
    const group = name.replace(/^items\/[^/]+\//, 'items/*/');
    sums.set(group, (sums.get(group) ?? 0) + size);
  }
  return sums;
}

async function fileSizes(folder: string): Promise<ReadonlyMap<string, number>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  return new Map(
    await Promise.all(
      files.map(
        async (file) => [file.slice(folder.length + 1).replaceAll('\\', '/'), (await stat(file)).size] as const,
      ),
    ),
  );
}
