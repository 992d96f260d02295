import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { VIEWS } from '../../src/views/views.ts';

const names = VIEWS.map(({ id }) => id).join('|');

/** How a file that is not of a view's folder could name a view. */
const NAMING = [
  // A string: 'graph', "graph", `graph`; an address that asks for it.
  new RegExp(`(['"\`])(?:${names})\\1`),
  new RegExp(`#/(?:${names})\\b`),
  // A file of its folder, also in a sheet.
  new RegExp(`(?:from|import|import\\(|url\\() ?['"][^'"]*views/(?:${names})/`),
  new RegExp(`@import '[^']*views/(?:${names})/`),
  // A selector of the view as a whole.
  new RegExp(`\\.view-(?:${names})\\b`),
  new RegExp(`data-view=['"]?(?:${names})\\b`),
];

/** A file of its folder, from beside that folder; elsewhere a folder of the same name is another thing. */
const BESIDE = new RegExp(`from '\\./(?:${names})/`);

/**
 * Sheets that stand in an order with others: in the first view's layer, whose order is the page's to say, and on a page
 * without script, which no view brings its own sheet to.
 */
const OTHERWISE: Readonly<Record<string, RegExp>> = {
  'src/page/page.css': /@import '\.\.\/views\/(sunburst|list)\/\w+\.css' layer\(first\);/g,
  'src/page/language.layer.css': /@import '\.\.\/views\/sunburst\/over\.layer\.css';/g,
  'src/build/read/read.layer.css': /@import '\.\.\/\.\.\/views\/list\/list\.css' layer\(views\);/g,
};

/** Files outside the views' folders, without comments: an example of an address is no name that anything hangs on. */
const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((name) => `src/${name}`)
  .filter((name) => /\.(ts|js|mjs|svelte|css|html)$/.test(name))
  .filter((name) => !new RegExp(`^src/views/(?:${names})/`).test(name));

function code(file: string): string {
  return (
    readFileSync(file, 'utf8')
      .replace(/\/\*.*?\*\//gs, '')
      .replace(/<!--.*?-->/gs, '')
      .replace(/(^|\s)\/\/.*$/gm, '')
      // Of ARIA and of style sheets.
      .replace(/\b(role|aria-autocomplete|class)="[^"]*"/g, '')
      .replace(OTHERWISE[file] ?? /$^/, '')
  );
}

test('nothing outside a view’s folder names the view', () => {
  expect(files.length).toBeGreaterThan(300);
  const found = files.flatMap((file) =>
    code(file)
      .split('\n')
      .filter((line) =>
        [...NAMING, ...(file.startsWith('src/views/') ? [BESIDE] : [])].some((naming) => naming.test(line)),
      )
      .map((line) => `${file}: ${line.trim()}`),
  );
  expect(found).toEqual([]);
});
