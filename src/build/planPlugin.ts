import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import type { Deck } from '../briefing/deck.ts';
import { exportFiles, FORMATS } from '../export/exportFiles.ts';
import { formatPlanError } from '../plan/read/planError.ts';
import { releaseErrors } from '../plan/model/release.ts';
import type { Statement } from '../about/accessibility/results.ts';
import { translatePlan } from '../plan/model/translatePlan.ts';
import type { Translation } from '../plan/model/translation.ts';
import type { Plan } from '../plan/model/types.ts';
import type { Model, TranslatedWords } from '../state/explorer.svelte.ts';
import { escapeHtml } from './escapeHtml.ts';
import { siteWords } from './language.ts';
import { planModel } from './planModel.ts';
import { planParameters } from './planParameters.ts';
import { wholeGraph } from './wholeGraph.ts';
import { overlayErrors } from './plan/overlayErrors.ts';
import { readDeckFiles, readDecks, type ReadDecks } from './plan/readDecks.ts';
import { readPlanFiles, readPlanFolder } from './plan/readPlanFolder.ts';
import { readStatement } from './plan/readStatement.ts';
import { labelTexts } from './labelTexts.ts';
import { languageFile, offeredLanguages, type OfferedLanguage } from './plan/offeredLanguages.ts';
import { readSite } from './readSite.ts';

/** What the folder of a plan holds. */
interface Content {
  readonly plan: Plan;
  /** The languages of the pages, the plan's own first. */
  readonly languages: readonly OfferedLanguage[];
  /** Of the project: its sources have the languages' words. */
  readonly root: string;
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
  'virtual:languages': languageModule,
  'virtual:translations': ({ plan, languages }) => {
    const files = languages.flatMap(({ code, tag, translation }) =>
      translation ? { code, tag, translation, labels: labelTexts(translatePlan(plan, translation)) } : [],
    );
    return `export const translations = ${JSON.stringify(files)};`;
  },
  'virtual:decks': ({ decks }) => `export const decks = ${JSON.stringify(decks)};`,
};

const NO_DECKS: ReadDecks = { decks: [], errors: [] };

/** A file of the site, named after what is in it: it may be kept for ever. */
function jsonFile(name: string, content: unknown): { readonly fileName: string; readonly source: string } {
  const source = JSON.stringify(content);
  return { fileName: `assets/${name}-${createHash('sha256').update(source).digest('hex').slice(0, 8)}.json`, source };
}

/** What the page asks for when it is to be told in another language: the words of the plan, and its labels broken into lines. */
function translationFile(plan: Plan, translation: Translation): ReturnType<typeof jsonFile> {
  const labels = labelTexts(translatePlan(plan, translation));
  return jsonFile(`translation-${translation.code}`, { translation, labels } satisfies TranslatedWords);
}

/** The model names the languages and the files of their translations; none of their texts is in it. */
function modelOf({ plan, languages }: Content): Model {
  const known = languages.map(({ code, tag, name, translation }) => ({
    code,
    tag,
    name,
    ...(translation && { file: translationFile(plan, translation).fileName }),
  }));
  return { ...planModel(plan), ...(known.length > 1 && { languages: known }) };
}

/** How the words of each language but the plan's own are got. */
function languageModule({ languages, root }: Content): string {
  const others = languages.filter(({ translation }) => translation !== undefined);
  const entries = others.map(({ code }) => {
    const file = JSON.stringify(languageFile(code, root));
    const name = code.replaceAll(/-(\w)/g, (_dash, letter: string) => letter.toUpperCase());
    return `${JSON.stringify(code)}: async () => (await import(${file})).${name}`;
  });
  return `export const languages = { ${entries.join(', ')} };`;
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

  /** In a build, what has been read once: no file changes meanwhile. */
  let building = false;
  let kept: Content | undefined;

  function read(): Content {
    if (kept) return kept;
    const { plan: typed, texts, translations, errors } = readPlanFolder(folder, root);
    const plan = typed && site !== undefined ? { ...typed, meta: { ...typed.meta, site: readSite(site) } } : typed;
    // What a deck may name is known only when there is a plan.
    const { decks, errors: wrongDecks } =
      plan === undefined || texts === undefined ? NO_DECKS : readDecks(folder, plan, texts, root);
    const unfinished = plan !== undefined && release ? releaseErrors(plan) : [];
    const wrongOverlays = plan === undefined ? [] : overlayErrors(folder, root);
    const problems = [...[...errors, ...wrongOverlays, ...wrongDecks].map(formatPlanError), ...unfinished];
    if (plan === undefined || problems.length > 0) throw new Error(`\n${problems.join('\n')}\n`);
    const languages = offeredLanguages(plan, translations ?? [], root);
    const content = { plan, languages, root, decks, statement: readStatement(folder, root) };
    if (building) kept = content;
    return content;
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
      building = config.command === 'build' && config.build.watch === null;
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
        const { plan, languages } = read();
        const files = languages.flatMap(({ translation }) => (translation ? translationFile(plan, translation) : []));
        const file = [modelFile(), ...files].find(({ fileName }) => request.url === `/${fileName}`);
        if (file) response.setHeader('Content-Type', 'application/json').end(file.source);
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
      const { plan, languages } = read();
      this.emitFile({ type: 'asset', ...modelFile() });
      for (const { translation } of languages)
        if (translation) this.emitFile({ type: 'asset', ...translationFile(plan, translation) });
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
