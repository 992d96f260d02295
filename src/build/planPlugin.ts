import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import type { Deck } from '../briefing/deck.ts';
import { exportFiles, FORMATS } from '../export/exportFiles.ts';
import { formatPlanError } from '../plan/read/planError.ts';
import { releaseErrors } from '../plan/model/release.ts';
import type { Statement } from '../about/accessibility/results.ts';
import type { Translation } from '../plan/model/translation.ts';
import type { Plan } from '../plan/model/types.ts';
import type { Model } from '../state/explorer.svelte.ts';
import { escapeHtml } from './escapeHtml.ts';
import { siteWords } from './language.ts';
import { planModel } from './planModel.ts';
import { planParameters } from './planParameters.ts';
import { wholeGraph } from './wholeGraph.ts';
import { overlayErrors } from './plan/overlayErrors.ts';
import { readDeckFiles, readDecks, type ReadDecks } from './plan/readDecks.ts';
import { readPlanFiles, readPlanFolder } from './plan/readPlanFolder.ts';
import { readStatement } from './plan/readStatement.ts';
import { readSite } from './readSite.ts';

/** What the folder of a plan holds. */
interface Content {
  readonly plan: Plan;
  readonly translations: readonly Translation[];
  readonly decks: readonly Deck[];
  readonly statement: Statement | undefined;
}

/** Modules that hold what the build makes of the plan, by their names. */
const MODULES: Readonly<Record<string, (content: Content) => string>> = {
  'virtual:plan': (content) => `export const model = ${JSON.stringify(modelOf(content))};`,
  'virtual:graph': ({ plan }) => `export const positions = ${JSON.stringify(wholeGraph(plan))};`,
  'virtual:parameters': ({ plan }) => `export const parameters = ${JSON.stringify(planParameters(plan))};`,
  'virtual:embed': ({ plan }) =>
    `export const element = ${JSON.stringify(plan.meta.embed.element)}, untitled = ${JSON.stringify(siteWords.pages.untitled)};`,
  'virtual:accessibility': ({ statement }) => `export const statement = ${JSON.stringify(statement)};`,
  'virtual:decks': ({ decks }) => `export const decks = ${JSON.stringify(decks)};`,
};

const NO_DECKS: ReadDecks = { decks: [], errors: [] };

/** A file of the site, named after what is in it: it may be kept for ever. */
function jsonFile(name: string, content: unknown): { readonly fileName: string; readonly source: string } {
  const source = JSON.stringify(content);
  return { fileName: `assets/${name}-${createHash('sha256').update(source).digest('hex').slice(0, 8)}.json`, source };
}

function translationFile(translation: Translation): ReturnType<typeof jsonFile> {
  return jsonFile(`translation-${translation.tag}`, translation);
}

/** The model names the files of the translations; none of their texts is in it. */
function modelOf({ plan, translations }: Content): Model {
  const files = translations.map((one): [string, string] => [one.tag, translationFile(one).fileName]);
  return { ...planModel(plan), ...(files.length === 0 ? {} : { translations: Object.fromEntries(files) }) };
}

/**
 * Turns a folder of YAML into the model in the page and the modules of {@link MODULES}, and writes the plan's files beside it.
 *
 * A page asks for its model as a file beside it once its picture is painted.
 *
 * Bad data stops the build with every error by file and line; the dev server shows the same over the page and goes on
 * when the file is saved right. `--mode release` stops while a provisional name remains.
 *
 * @param site the address that this build is published on, where plan.yaml does not say it or says another one
 */
export function planPlugin(folder: string, site?: string): Plugin {
  let release = false;
  let root = process.cwd();

  function read(): Content {
    const { plan: typed, texts, translations, errors } = readPlanFolder(folder, root);
    const plan = typed && site !== undefined ? { ...typed, meta: { ...typed.meta, site: readSite(site) } } : typed;
    // What a deck may name is known only when there is a plan.
    const { decks, errors: wrongDecks } =
      plan === undefined || texts === undefined ? NO_DECKS : readDecks(folder, plan, texts, root);
    const unfinished = plan !== undefined && release ? releaseErrors(plan) : [];
    const wrongOverlays = plan === undefined ? [] : overlayErrors(folder, root);
    const problems = [...[...errors, ...wrongOverlays, ...wrongDecks].map(formatPlanError), ...unfinished];
    if (plan === undefined || problems.length > 0) throw new Error(`\n${problems.join('\n')}\n`);
    return { plan, translations: translations ?? [], decks, statement: readStatement(folder, root) };
  }

  function model(): Model {
    return modelOf(read());
  }

  /** The model as a file; its name changes with it, so that it may be kept for ever. */
  function modelFile(): { fileName: string; source: string } {
    return jsonFile('model', model());
  }

  return {
    name: 'plan',
    configResolved(config) {
      root = config.root;
      release = config.mode === 'release';
    },
    resolveId(id) {
      return Object.hasOwn(MODULES, id) ? `\0${id}` : undefined;
    },
    load(id) {
      const write = id.startsWith('\0') ? MODULES[id.slice(1)] : undefined;
      if (write === undefined) return undefined;
      for (const { path } of [...readPlanFiles(folder, root), ...readDeckFiles(folder, root)])
        this.addWatchFile(resolve(root, path));
      return write(read());
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const { fileName, source } = modelFile();
        if (request.url === `/${fileName}`) response.setHeader('Content-Type', 'application/json').end(source);
        else next();
      });
      const inside = (file: string) => file.startsWith(resolve(root, folder));
      server.watcher.add(resolve(root, folder));
      server.watcher.on('all', (_event, file) => {
        if (!inside(file)) return;
        for (const name of Object.keys(MODULES)) {
          const module = server.moduleGraph.getModuleById(`\0${name}`);
          if (module) server.moduleGraph.invalidateModule(module);
        }
        server.ws.send({ type: 'full-reload' });
      });
    },
    generateBundle() {
      if (this.environment.config.build.ssr) return;
      const { plan, translations } = read();
      this.emitFile({ type: 'asset', ...modelFile() });
      for (const one of translations) this.emitFile({ type: 'asset', ...translationFile(one) });
      for (const { name, content } of FORMATS.flatMap((format) => exportFiles(plan, format, siteWords))) {
        this.emitFile({ type: 'asset', fileName: name, source: content });
      }
    },
    transformIndexHtml(html, context) {
      const finished = model();
      const { title, language } = finished.plan.meta;
      const page = html
        .replaceAll('%LANGUAGE%', () => escapeHtml(language))
        .replace('%MODEL_FILE%', () => modelFile().fileName);
      // What differs from page to page is the prerender's; the dev server has one for all.
      return context.server === undefined ? page : page.replaceAll(/%(TITLE|DESCRIPTION)%/g, () => escapeHtml(title));
    },
  };
}
