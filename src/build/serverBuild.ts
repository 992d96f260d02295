import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type PluginOption, type ResolvedConfig } from 'vite';

/**
 * Builds a module for this process, uses it and leaves nothing behind: components are drawn by it at build time.
 *
 * @param entry from the project's root
 * @param plugins what its components need to be compiled
 * @param define constants that replace their names
 */
export async function serverBuild<T>(
  config: ResolvedConfig,
  entry: string,
  plugins: PluginOption[],
  use: (module: unknown) => T | Promise<T>,
  define: Readonly<Record<string, string>> = {},
): Promise<T> {
  const name = entry.replace(/^.*\/|\.ts$/g, '');
  // Of this process alone: another build of the same checkout may run at the same time.
  const outDir = resolve(config.root, 'node_modules/.cache/server', `${name}-${process.pid}`);
  await build({
    configFile: false,
    root: config.root,
    mode: config.mode,
    logLevel: 'warn',
    plugins,
    define,
    ssr: { noExternal: true },
    build: { ssr: entry, outDir, emptyOutDir: true, copyPublicDir: false },
  });
  // The query keeps a second build in the same process from getting the first one's module.
  const used = await use(await import(`${pathToFileURL(join(outDir, `${name}.js`)).href}?at=${Date.now()}`));
  await rm(outDir, { recursive: true, force: true });
  return used;
}
