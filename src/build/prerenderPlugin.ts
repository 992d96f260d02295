import { readdirSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { type Plugin, type PluginOption, type ResolvedConfig } from 'vite';
import type { BuiltPage } from './builtPage.ts';
import { drawCards } from './cards/drawCards.ts';
import { contentSecurityPolicy } from './contentSecurityPolicy.ts';
import { fillPage, fillSlot } from './fillPage.ts';
import { siteWords } from './language.ts';
import { serverBuild } from './serverBuild.ts';
import { lateScripts, scriptsIn, type ViewFiles } from './late/lateScripts.ts';
import { viewFiles } from './late/viewFiles.ts';
import { inlineStyles, stylesIn } from './siteStyles.ts';

type Pages = typeof import('./renderPages.ts');

/** Where pictures are kept from one build to the next. */
const CARDS_FOLDER = 'node_modules/.cache/cards';

/**
 * Draws every page of the site: its picture and words are there before any script runs, and it reads without.
 *
 * A page is made of two things:
 *
 * - a **template**, an HTML file at the project's root. It says which script the page starts, which style sheets it has
 *   (a link to one, or an import in its script), and whether it names the model (`%MODEL_FILE%`). What stands in every head
 *   comes from `sharedHead.html` with its slots: `<!--policy-->`, `%TITLE%`, `%DESCRIPTION%`, `<!--head-->`. The page's own
 *   slot is `<!--app-->` in the body. Many pages may share a template.
 * - a {@link BuiltPage} that `src/build/renderPages.ts` returns: file, title, description, what stands in it.
 *
 * So another page is a line in `renderPages.ts`, and an HTML file where no present one fits. A template that no page
 * is named after is not in the built site. Addresses in pages begin at the site's root: `./icon.svg`.
 *
 * The plugin puts style sheets into the pages, has their scripts come after the picture (late/lateScripts.ts) and gives
 * each its own security policy.
 *
 * @param plugins what the pages need to be compiled, for the server build
 */
export function prerenderPlugin(plugins: () => PluginOption[]): Plugin {
  let config: ResolvedConfig;
  let views: ViewFiles = new Map();
  return {
    name: 'prerender',
    apply: (_config, { command, isSsrBuild }) => command === 'build' && isSsrBuild !== true,
    config: ({ root = process.cwd() }) => ({
      build: { rolldownOptions: { input: templateNames(root).map((name) => resolve(root, name)) } },
    }),
    configResolved(resolved) {
      config = resolved;
    },
    generateBundle: {
      // A module's sheets are known when chunks that are nothing but style have gone.
      order: 'post',
      handler(_options, bundle) {
        views = viewFiles(this, bundle, siteWords.tag);
      },
    },
    // Not when the bundle is closed: that comes after a build that failed, too, and would hide why it did.
    async writeBundle() {
      const outDir = resolve(config.root, config.build.outDir);
      const ask = await readFile(resolve(config.root, 'src/build/late/loadAfterPaint.js'), 'utf8');
      const templates = await inlineStyles(await takeTemplates(config.root, outDir), outDir);
      const writePage = async (page: BuiltPage) => {
        const template = templates.get(page.template);
        if (template === undefined) throw new Error(`${page.file} needs the template ${page.template}: no such file.`);
        const file = join(outDir, page.file);
        await mkdir(dirname(file), { recursive: true });
        await writeFile(
          file,
          withPolicy(lateScripts(fillPage(template, page), ask, page.explorer ? views : undefined), page),
        );
        return page.card === undefined ? undefined : { file: join(dirname(file), 'card.png'), svg: page.card };
      };
      await serverBuild(config, 'src/build/renderPages.ts', plugins(), async (module) => {
        const { renderPages, renderSiteFiles } = module as Pages;
        const written: string[] = [];
        // A page is drawn when the one before it is written and its card on its way: none waits in memory.
        const cards = (async function* () {
          for (const page of renderPages()) {
            const card = await writePage(page);
            written.push(page.file);
            if (card) yield card;
          }
        })();
        await drawCards(cards, resolve(config.root, CARDS_FOLDER));
        for (const { name, content } of renderSiteFiles(written)) await writeFile(join(outDir, name), content);
      });
    },
  };
}

function templateNames(root: string): string[] {
  return readdirSync(root).filter((name) => name.endsWith('.html'));
}

/** Reads the built templates and takes them out of the site. */
async function takeTemplates(root: string, outDir: string): Promise<ReadonlyMap<string, string>> {
  const templates = new Map<string, string>();
  for (const name of templateNames(root)) {
    templates.set(name, await readFile(join(outDir, name), 'utf8'));
    await rm(join(outDir, name));
  }
  return templates;
}

function withPolicy(html: string, { file, frames = false }: BuiltPage): string {
  const scripts = scriptsIn(html);
  // A page without a script asks for none.
  const loads = scripts.length > 0 ? 'all' : 'no-script';
  const policy = contentSecurityPolicy({ styles: stylesIn(html), scripts, loads, frames });
  return fillSlot(html, '<!--policy-->', `<meta http-equiv="Content-Security-Policy" content="${policy}">`, file);
}
