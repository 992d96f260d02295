import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin, type PluginOption, type ResolvedConfig } from 'vite';
import { contentSecurityPolicy } from './contentSecurityPolicy.ts';
import { pruneCustomProperties, readProperties } from './pruneCustomProperties.ts';

/** Custom properties by which the style sheet tells the script something (views/sunburst/shownTier). */
const READ_BY_SCRIPT = ['--tier'];

/** Where the page's server build is put for the time of the build. */
const SERVER_FOLDER = 'node_modules/.cache/prerender';

/**
 * Draws the page into the built `index.html`: the picture is there before any script runs, and the page reads without.
 *
 * The style sheet goes into the page as well, so that the first paint waits for no second request, and the page gets
 * its security policy with the hash of that style.
 *
 * @param plugins what the page needs to be compiled, for the server build
 */
export function prerenderPlugin(plugins: () => PluginOption[]): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'prerender',
    apply: (_config, { command, isSsrBuild }) => command === 'build' && isSsrBuild !== true,
    configResolved(resolved) {
      config = resolved;
    },
    async closeBundle() {
      const outDir = resolve(config.root, config.build.outDir);
      const file = join(outDir, 'index.html');
      const { page: body, list } = await renderPage(config, plugins());
      const page = await inlineStyles(await readFile(file, 'utf8'), outDir);
      const filled = fill(
        fill(page.html, '<!--app-->', body),
        '<div class="built-list"></div>',
        `<div class="built-list">${list}</div>`,
      );
      const policy = contentSecurityPolicy(page.styles);
      const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
      await writeFile(file, fill(filled, '<!--policy-->', meta));
    },
  };
}

/** Replaces the one place that is meant for a text. Throws where the place is not there or not the only one. */
function fill(html: string, place: string, text: string): string {
  const parts = html.split(place);
  if (parts.length !== 2) throw new Error(`The page has ${parts.length - 1} places «${place}»; expected one.`);
  return parts.join(text);
}

async function renderPage(config: ResolvedConfig, plugins: PluginOption[]): Promise<{ page: string; list: string }> {
  const outDir = resolve(config.root, SERVER_FOLDER);
  await build({
    configFile: false,
    root: config.root,
    mode: config.mode,
    logLevel: 'warn',
    plugins,
    ssr: { noExternal: true },
    build: { ssr: 'src/build/renderPage.ts', outDir, emptyOutDir: true, copyPublicDir: false },
  });
  // The query keeps a second build in the same process from getting the first one's module.
  const entry = `${pathToFileURL(join(outDir, 'renderPage.js')).href}?at=${Date.now()}`;
  const { renderPage: render } = (await import(entry)) as typeof import('./renderPage.ts');
  const page = render();
  await rm(outDir, { recursive: true, force: true });
  return page;
}

/** Puts the linked style sheets into the page and takes their files away; those of views that come later stay. */
async function inlineStyles(html: string, outDir: string): Promise<{ html: string; styles: string[] }> {
  const links = [...html.matchAll(/<link rel="stylesheet"[^>]*href="([^"]+)"[^>]*>/g)];
  const linked = new Map<string, string>();
  for (const [tag, href = ''] of links) {
    const file = join(outDir, href);
    linked.set(tag, (await readFile(file, 'utf8')).trim());
    await rm(file);
  }
  const kept = [...READ_BY_SCRIPT, ...(await propertiesRead(outDir))];
  const styles: string[] = [];
  let inlined = html;
  for (const [tag, sheet] of linked) {
    const css = pruneCustomProperties(sheet, kept);
    styles.push(css);
    inlined = inlined.replace(tag, () => `<style>${css}</style>`);
  }
  return { html: inlined, styles };
}

/** Names of the custom properties that the site's style sheets read. */
async function propertiesRead(outDir: string): Promise<string[]> {
  const files = (await readdir(outDir, { recursive: true })).filter((name) => name.endsWith('.css'));
  const sheets = await Promise.all(files.map((name) => readFile(join(outDir, name), 'utf8')));
  return sheets.flatMap(readProperties);
}
