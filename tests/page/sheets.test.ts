import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Lines; a sheet that is longer holds a second idea. */
const MOST = 250;

test('no style sheet is longer than one can read at once', () => {
  const sheets = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.css'));
  const lines = sheets.map((name) => ({
    name,
    lines: readFileSync(`src/${name}`, 'utf8').trimEnd().split('\n').length,
  }));
  expect(sheets.length).toBeGreaterThan(50);
  expect(lines.filter(({ lines }) => lines > MOST)).toEqual([]);
});

test('every sheet comes into a page or another sheet', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' });
  const importing = [
    ...files.filter((name) => /\.(css|svelte|ts)$/.test(name)).map((name) => `src/${name}`),
    ...readdirSync('.').filter((name) => name.endsWith('.html')),
  ];
  const imported = importing.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/(?:import |from |import\(|href=)['"]([^'"?]+\.css)(?:\?\w+)?['"]/g)].map(
      ([, href = '']) => new URL(href, `file:///${file}`).pathname.slice(1),
    ),
  );
  // Those of the views' folders are found by a pattern.
  const patterns = importing.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/import\.meta\.glob\('\.\/\*\/([^']+\.css)'/g)].map(
      ([, name = '']) => new RegExp(`^${file.replace(/^src\/|[^/]*$/g, '')}[^/]+/${name}$`),
    ),
  );
  const lost = files
    .filter((name) => name.endsWith('.css'))
    .filter((name) => !imported.includes(`src/${name}`))
    .filter((name) => !patterns.some((pattern) => pattern.test(name)));
  expect(lost).toEqual([]);
});
