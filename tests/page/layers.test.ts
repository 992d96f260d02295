import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Sheets that scripts and templates bring into a page; that of the presenter's window is a page of its own. */
function broughtSheets(): string[] {
  const files = [...readdirSync('src', { recursive: true, encoding: 'utf8' }).map((name) => `src/${name}`)];
  const bringing = [
    ...files.filter((name) => /\.(ts|svelte)$/.test(name)),
    ...readdirSync('.').filter((name) => name.endsWith('.html')),
  ];
  const sheets = bringing.flatMap((file) => {
    const folder = file.replace(/[^/]*$/, '');
    return [
      ...readFileSync(file, 'utf8').matchAll(/(?:^\s*import |rel="stylesheet" href=)['"]([^'"?]+\.css)['"]/gm),
    ].map(([, href = '']) => new URL(href, `file:///${folder}`).pathname.slice(1));
  });
  const layers = files.filter((name) => name.endsWith('.layer.css'));
  return [...new Set([...sheets, ...layers])];
}

test('no rule of the page stands outside a layer', () => {
  const sheets = broughtSheets();
  expect(sheets).toContain('src/page/page.css');
  expect(sheets.length).toBeGreaterThan(15);
  const outside = sheets.flatMap((sheet) => {
    const rules = readFileSync(sheet, 'utf8')
      .replace(/\/\*.*?\*\//gs, '')
      .replace(/^@layer \w+ \{$.*?^\}$/gms, '')
      .split(/(?<=[;}])/)
      .map((rule) => rule.trim())
      .filter((rule) => rule !== '' && !/^@layer [\w, ]+;$|^@import '[^']+' layer\(\w+\);$/.test(rule))
      .filter((rule) => !/^@import '[^']+\/(widths|page|\w+\.layer)\.css';$/.test(rule));
    return rules.map((rule) => `${sheet}: ${rule}`);
  });
  expect(outside).toEqual([]);
});
