import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { prerenderPlugin } from '../../src/build/prerenderPlugin.ts';

/** A site as small as can be; `$&` would be eaten by a careless replacement. */
const FILES = {
  'package.json': '{ "type": "module" }',
  'index.html': `<!doctype html>
<html>
  <head><!--policy--><script type="module" src="/main.js"></script></head>
  <body><div id="app"><!--app--></div></body>
</html>`,
  'main.js': `import './page.css'; addEventListener('click', () => import('./late.js'));`,
  'page.css': ':root { --wave: 3px; --unread: 1px; }\n.sea { color: #0a97d9; }\n',
  'late.js': `import './late.css';`,
  'late.css': '.shore { margin: var(--wave); }',
  'src/build/renderPage.ts': `export const renderPage = () => ({
    page: '<p>海 $& 森</p><div class="built-list"></div>',
    list: '<ul><li>$1</li></ul>',
  });`,
};

const root = mkdtempSync(join(tmpdir(), 'page-'));
let html = '';

beforeAll(async () => {
  for (const [name, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  await buildSite();
  html = readFileSync(join(root, 'dist/index.html'), 'utf8');
}, 60_000);

afterAll(() => rmSync(root, { recursive: true }));

async function buildSite(): Promise<void> {
  await build({ root, base: './', configFile: false, logLevel: 'silent', plugins: [prerenderPlugin(() => [])] });
}

function styleSheets(): string[] {
  return readdirSync(join(root, 'dist/assets')).filter((name) => name.endsWith('.css'));
}

/** What stands in the one element of that name. */
function content(tag: string): string {
  return new RegExp(`<${tag}>(.*?)</${tag}>`, 's').exec(html)?.[1] ?? '';
}

describe('the built page', () => {
  test('has its picture and its list already', () => {
    expect(html).toContain('<div id="app"><p>海 $& 森</p><div class="built-list"><ul><li>$1</li></ul></div></div>');
  });

  test('carries its style, and no request for one', () => {
    expect(content('style')).toMatch(/\.sea\s*\{\s*color:\s*#0a97d9;?\s*\}$/);
    expect(html).not.toContain('rel="stylesheet"');
    expect(styleSheets()).toEqual([expect.stringMatching(/^late-/)]);
  });

  test('keeps the properties that a later style sheet reads, and no others', () => {
    expect(content('style')).toContain('--wave:');
    expect(content('style')).not.toContain('--unread');
  });

  test('has a policy that lets in that very style', () => {
    const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]+)">/.exec(html)?.[1];
    expect(policy).toContain(
      `style-src 'self' 'sha256-${createHash('sha256').update(content('style')).digest('base64')}';`,
    );
  });

  test('has its policy before anything that the policy is about', () => {
    const policy = html.indexOf('Content-Security-Policy');
    expect(html.search(/<(script|style|link)/)).toBeGreaterThan(policy);
  });

  test('has no place left to fill, and leaves no server build behind', () => {
    expect(html).not.toContain('<!--');
    expect(existsSync(join(root, 'node_modules/.cache/prerender'))).toBe(false);
  });
});

test('a page without a place for the picture stops the build', async () => {
  writeFileSync(join(root, 'index.html'), FILES['index.html'].replace('<!--app-->', ''));
  await expect(buildSite()).rejects.toThrow('<!--app-->');
});
