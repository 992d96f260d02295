import { readdir, readFile, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pruneCustomProperties, readProperties } from './pruneCustomProperties.ts';

/** Custom properties by which the style sheet tells the script something (views/sunburst/shownTier). */
export const READ_BY_SCRIPT = ['--tier'];

/** A link to a sheet of its own medium stays: its rules are for few, and the browser waits for them only then. */
const STYLE_SHEET = /<link rel="stylesheet"(?![^>]*\smedia=)[^>]*href="([^"]+)"[^>]*>/g;

/**
 * Puts the style sheets that pages link to into the pages, so that the first paint waits for no second request, and
 * takes away the files that no script asks for later.
 *
 * @param templates the built pages' HTML by file name
 * @param outDir where the site is built
 */
export async function inlineStyles(
  templates: ReadonlyMap<string, string>,
  outDir: string,
): Promise<ReadonlyMap<string, string>> {
  const kept = [...READ_BY_SCRIPT, ...(await propertiesRead(outDir))];
  const sheets = new Map<string, string>();
  for (const html of templates.values()) {
    for (const [, href = ''] of html.matchAll(STYLE_SHEET)) {
      sheets.set(href, pruneCustomProperties((await readFile(join(outDir, href), 'utf8')).trim(), kept));
    }
  }
  const asked = await removeUnasked([...sheets.keys()], outDir);
  const inlined = (html: string) =>
    html.replace(
      STYLE_SHEET,
      (_tag, href: string) =>
        `<style>${sheets.get(href) ?? ''}</style>${asked.includes(href) ? alreadyHere(href) : ''}`,
    );
  return new Map([...templates].map(([name, html]) => [name, inlined(html)]));
}

/** The contents of a page's style elements, to the character. */
export function stylesIn(html: string): string[] {
  return [...html.matchAll(/<style>(.*?)<\/style>/gs)].map(([, style = '']) => style);
}

/**
 * A link that the browser does not follow. Where a part that comes late names a sheet that the page carries, Vite looks
 * for a link to it first; without one it would come again, and its rules would stand behind those of the page's own.
 */
function alreadyHere(href: string): string {
  return `<link rel="stylesheet" href="${href}" disabled>`;
}

/** A sheet that one page carries may come late on another one: then a script names it. Returns those that are named. */
async function removeUnasked(sheets: readonly string[], outDir: string): Promise<readonly string[]> {
  const scripts = await readAll(outDir, '.js');
  const unasked = sheets.filter((href) => !scripts.some((script) => script.includes(basename(href))));
  await Promise.all(unasked.map((href) => rm(join(outDir, href))));
  return sheets.filter((href) => !unasked.includes(href));
}

/** Names of the custom properties that the site's style sheets read. */
async function propertiesRead(outDir: string): Promise<string[]> {
  return (await readAll(outDir, '.css')).flatMap(readProperties);
}

async function readAll(outDir: string, ending: string): Promise<string[]> {
  const files = (await readdir(outDir, { recursive: true })).filter((name) => name.endsWith(ending));
  return Promise.all(files.map((name) => readFile(join(outDir, name), 'utf8')));
}
