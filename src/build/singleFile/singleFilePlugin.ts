import { readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type InlineConfig, type Plugin, type PluginOption, type ResolvedConfig, type Rolldown } from 'vite';
import { ja } from '../../i18n/ja.ts';
import type { Meta } from '../../plan/types.ts';
import { checkWeight } from './checkWeight.ts';
import { composeSingleFile } from './composeSingleFile.ts';

/** Where the picture's build is put for the time of the build. */
const SERVER_FOLDER = 'node_modules/.cache/singleFile';
const NAME = 'plan.html';

/**
 * Writes `plan.html`: the whole explorer in one file that needs no server and no network.
 *
 * It is built by itself, from the same sources: there all that comes later elsewhere is in one script, and
 * `import.meta.env.SINGLE_FILE` is true, so that nothing links to a file that is not beside it.
 *
 * @param plugins what the page needs to be compiled
 */
export function singleFilePlugin(plugins: () => PluginOption[]): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'single-file',
    apply: (_config, { command, isSsrBuild }) => command === 'build' && isSsrBuild !== true,
    configResolved(resolved) {
      config = resolved;
    },
    async closeBundle() {
      const [{ page, meta }, { script, style, modules }] = await Promise.all([
        drawPage(config, plugins()),
        buildScript(config, plugins()),
      ]);
      const { html, weights } = composeSingleFile({
        language: meta.language,
        title: meta.title,
        description: `${meta.title} — ${meta.subtitle}`,
        icon: await readFile(resolve(config.publicDir, 'icon.svg'), 'utf8'),
        style,
        body: page,
        script,
        unpack: await readFile(resolve(config.root, 'src/build/singleFile/unpack.js'), 'utf8'),
        needsScript: ja.needsScript,
        unreadable: ja.unreadable,
      });
      checkWeight(Buffer.byteLength(html), new Map([...Object.entries(weights), ...modules]));
      await writeFile(resolve(config.root, config.build.outDir, NAME), html);
    },
  };
}

function common(config: ResolvedConfig, plugins: PluginOption[]): InlineConfig {
  return {
    configFile: false,
    root: config.root,
    mode: config.mode,
    logLevel: 'warn',
    plugins,
    define: { 'import.meta.env.SINGLE_FILE': 'true' },
  };
}

async function drawPage(config: ResolvedConfig, plugins: PluginOption[]): Promise<{ page: string; meta: Meta }> {
  const outDir = resolve(config.root, SERVER_FOLDER);
  await build({
    ...common(config, plugins),
    ssr: { noExternal: true },
    build: { ssr: 'src/build/singleFile/drawPage.ts', outDir, emptyOutDir: true, copyPublicDir: false },
  });
  // The query keeps a second build in the same process from getting the first one's module.
  const entry = `${pathToFileURL(join(outDir, 'drawPage.js')).href}?at=${Date.now()}`;
  const { drawPage: draw } = (await import(entry)) as typeof import('./drawPage.ts');
  const drawn = draw();
  await rm(outDir, { recursive: true, force: true });
  return drawn;
}

interface Built {
  readonly script: string;
  readonly style: string;
  /** What each module weighs in the script, those of a package together. */
  readonly modules: ReadonlyMap<string, number>;
}

async function buildScript(config: ResolvedConfig, plugins: PluginOption[]): Promise<Built> {
  const built = await build({
    ...common(config, plugins),
    define: { 'import.meta.env.SINGLE_FILE': 'true', 'process.env.NODE_ENV': '"production"' },
    build: {
      target: config.build.target,
      write: false,
      copyPublicDir: false,
      // As a library: one script, one style sheet, nothing that would look for a file.
      lib: { entry: 'src/build/singleFile/entry.ts', formats: ['iife'], name: 'plan', cssFileName: 'style' },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const output = (Array.isArray(built) ? built : [built]).flatMap((one) => ('output' in one ? one.output : []));
  const chunks = output.filter((one) => one.type === 'chunk');
  const sheets = output.filter((one) => one.type === 'asset' && one.fileName.endsWith('.css'));
  const [chunk] = chunks;
  if (chunk === undefined || chunks.length !== 1) {
    throw new Error(`${NAME} would have ${chunks.length} scripts; one was expected.`);
  }
  return {
    script: chunk.code.trim(),
    style: sheets.map((sheet) => String((sheet as Rolldown.OutputAsset).source).trim()).join('\n'),
    modules: weigh(chunk, config.root),
  };
}

function weigh(chunk: Rolldown.OutputChunk, root: string): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const [id, { renderedLength }] of Object.entries(chunk.modules)) {
    const name = /node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules\/)/.exec(id)?.[1] ?? id.replace(`${root}/`, '');
    weights.set(name, (weights.get(name) ?? 0) + renderedLength);
  }
  return weights;
}
