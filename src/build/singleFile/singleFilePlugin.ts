import { weightMessages } from '../../messages/weightMessages.ts';
import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { build, type Plugin, type PluginOption, type ResolvedConfig, type Rolldown } from 'vite';
import { siteWords } from '../language.ts';
import { pruneCustomProperties } from '../pruneCustomProperties.ts';
import { serverBuild } from '../serverBuild.ts';
import { READ_BY_SCRIPT } from '../siteStyles.ts';
import { budgetsFor } from '../weight/budgets.ts';
import { checkWeight } from '../weight/checkWeight.ts';
import { composeSingleFile, type SingleFile } from './composeSingleFile.ts';

type Drawing = typeof import('./drawPage.ts');

const NAME = 'plan.html';
const LICENSES = 'licenses.txt';
/** Tells the sources which page they are built for. */
const ALONE = { 'import.meta.env.SINGLE_FILE': 'true' };

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
    // Not when the bundle is closed: that comes after a build that failed, too, and would hide why it did.
    async writeBundle() {
      const [{ page, meta, items }, { script, style, modules }] = await Promise.all([
        serverBuild(
          config,
          'src/build/singleFile/drawPage.ts',
          plugins(),
          (module) => (module as Drawing).drawPage(),
          ALONE,
        ),
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
        needsScript: siteWords.pages.needsScript,
        unreadable: siteWords.pages.unreadable,
      });
      const heavy = checkWeight({
        name: NAME,
        weight: Buffer.byteLength(html),
        limit: budgetsFor(items).singleFile,
        unit: 'bytes',
        parts: partsByName(weights, modules),
      });
      if (heavy !== undefined) throw new Error(heavy);
      await writeFile(resolve(config.root, config.build.outDir, NAME), html);
    },
  };
}

/** The parts as the person reads them who has to make the file lighter. */
function partsByName(weights: SingleFile['weights'], modules: Built['modules']): ReadonlyMap<string, number> {
  return new Map([
    [weightMessages.html, weights.body],
    [weightMessages.style, weights.style],
    [weightMessages.script, weights.script],
    ...[...modules].map(([name, weight]): [string, number] => [weightMessages.module(name), weight]),
  ]);
}

interface Built {
  readonly script: string;
  readonly style: string;
  /** What each module weighs in the script, those of a package together. */
  readonly modules: ReadonlyMap<string, number>;
}

async function buildScript(config: ResolvedConfig, plugins: PluginOption[]): Promise<Built> {
  const built = await build({
    configFile: false,
    root: config.root,
    mode: config.mode,
    logLevel: 'warn',
    plugins,
    // A library's build leaves the question open whether it is for production.
    define: { ...ALONE, 'process.env.NODE_ENV': '"production"' },
    build: {
      target: config.build.target,
      write: false,
      copyPublicDir: false,
      license: { fileName: LICENSES },
      // As a library: one script, one style sheet, nothing that would look for a file.
      lib: { entry: 'src/build/singleFile/entry.ts', formats: ['iife'], name: 'plan', cssFileName: 'style' },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const output = (Array.isArray(built) ? built : [built]).flatMap((one) => ('output' in one ? one.output : []));
  const chunks = output.filter((one) => one.type === 'chunk');
  const sheets = output.flatMap((one) => (one.type === 'asset' && one.fileName.endsWith('.css') ? [one.source] : []));
  const licenses = output.find((one) => one.type === 'asset' && one.fileName === LICENSES);
  const [chunk] = chunks;
  if (chunk === undefined || chunks.length !== 1) {
    throw new Error(`${NAME} would have ${chunks.length} scripts; one was expected.`);
  }
  if (licenses?.type !== 'asset') throw new Error(`${NAME} lacks the licences of the packages in it.`);
  return {
    script: `${chunk.code.trim()}\n${asComment(String(licenses.source))}`,
    style: pruneCustomProperties(sheets.map((sheet) => String(sheet).trim()).join('\n'), READ_BY_SCRIPT),
    modules: weigh(chunk, config.root),
  };
}

/** The file is given away alone: what the licences ask for stands in its script. */
function asComment(text: string): string {
  return `/*!\n${text.trim().replaceAll('*/', '* /')}\n*/`;
}

function weigh(chunk: Rolldown.OutputChunk, root: string): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const [id, { renderedLength }] of Object.entries(chunk.modules)) {
    const name = /node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules\/)/.exec(id)?.[1] ?? id.replace(`${root}/`, '');
    weights.set(name, (weights.get(name) ?? 0) + renderedLength);
  }
  return weights;
}
