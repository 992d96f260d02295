import { expect, test } from 'vitest';
import { lateScripts, scriptsIn } from '../../../src/build/late/lateScripts.ts';

const page = (head: string) => `<html><head>${head}</head><body></body></html>`;

test.each([
  ['a script', '<script type="module" crossorigin src="./main.js"></script>', './main.js'],
  ['a part of one', '<link rel="modulepreload" crossorigin href="./part.js">', './part.js'],
])('%s is named for the little script, and not asked for as the page is read', (_name, tag, href) => {
  expect(lateScripts(page(tag), 'ask()')).toBe(
    page(`<link rel="modulepreload" media="not all" href="${href}"><script>ask()</script>\n  `),
  );
});

test('a page without a script gets none', () => {
  const plain = page('<script type="application/ld+json">{}</script><link rel="icon" href="./icon.svg">');
  expect(lateScripts(plain, 'ask()')).toBe(plain);
  expect(scriptsIn(plain)).toEqual([]);
});

test('what a view asks for is named by that view in the little script’s attributes', () => {
  const html = lateScripts(
    page('<script type="module" src="./main.js"></script>'),
    'ask()',
    new Map([['graph', ['graph.js', 'graph.css']]]),
  );
  expect(html).toBe(
    page(
      '<link rel="modulepreload" media="not all" href="./main.js">' +
        '<script data-graph="graph.js graph.css">ask()</script>\n  ',
    ),
  );
});

test('what the little script has for its readers stays out of the page', () => {
  const ask = '// Why it asks.\n(() => {\n  // When.\n  ask("http://a.example"); // at once\n})();\n';
  expect(lateScripts(page('<script type="module" src="./main.js"></script>'), ask)).toContain(
    '<script>(() => {\nask("http://a.example"); // at once\n})();\n</script>',
  );
});

test('its own script is found to the character', () => {
  expect(scriptsIn(page('<script>ask();\n</script>'))).toEqual(['ask();\n']);
  expect(scriptsIn(page('<script data-graph="a.js">ask();\n</script>'))).toEqual(['ask();\n']);
});
