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
  <head><!--policy--><title>%TITLE%</title><meta name="description" content="%DESCRIPTION%"><!--head-->
    <script type="module" src="/main.js"></script></head>
  <body><div id="app"><!--app--></div></body>
</html>`,
  'text.html': `<!doctype html>
<html>
  <head><!--policy--><title>%TITLE%</title><meta name="description" content="%DESCRIPTION%"><!--head-->
    <link rel="icon" href="./sea.svg"><link rel="stylesheet" href="/late.css"></head>
  <body><div id="app"><!--app--></div></body>
</html>`,
  'main.js': `import './page.css'; addEventListener('click', () => import('./late.js'));`,
  'page.css': ':root { --wave: 3px; --unread: 1px; }\n.sea { color: #0a97d9; }\n',
  'late.js': `import './late.css';`,
  'late.css': '.shore { margin: var(--wave); }',
  'src/build/late/loadAfterPaint.js': 'ask();\n',
  'src/build/renderPages.ts': `export const renderSiteFiles = (pages) => [{ name: 'robots.txt', content: pages.length + ' pages' }];
  export const renderPages = () => [
    { file: 'index.html', template: 'index.html', title: '海 $& 森', description: '"<b>"', frames: true, body: '<p>海 $& 森 $1</p>' },
    {
      file: 'sea/deep/index.html', template: 'text.html', title: '深い海', description: '', head: '<meta property="og:image" content="./sea/deep/card.png">',
      card: '<svg xmlns="http://www.w3.org/2000/svg" width="12" height="8"/>',
      jsonld: { name: '</script><b>' }, body: '<a class="up" href="./#/sea">./ href="./</a><a href="#top">上</a>',
    },
  ];`,
};

const root = mkdtempSync(join(tmpdir(), 'page-'));
let html = '';
let deep = '';

beforeAll(async () => {
  for (const [name, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  await buildSite();
  html = readFileSync(join(root, 'dist/index.html'), 'utf8');
  deep = readFileSync(join(root, 'dist/sea/deep/index.html'), 'utf8');
}, 60_000);

afterAll(() => rmSync(root, { recursive: true }));

async function buildSite(): Promise<void> {
  await build({ root, base: './', configFile: false, logLevel: 'silent', plugins: [prerenderPlugin(() => [])] });
}

function styleSheets(): string[] {
  return readdirSync(join(root, 'dist/assets')).filter((name) => name.endsWith('.css'));
}

/** What stands in the one element of that name. */
function content(tag: string, page = html): string {
  return new RegExp(`<${tag}>(.*?)</${tag}>`, 's').exec(page)?.[1] ?? '';
}

function policyOf(page: string): string {
  return /<meta http-equiv="Content-Security-Policy" content="([^"]+)">/.exec(page)?.[1] ?? '';
}

function hashOf(style: string): string {
  return `'sha256-${createHash('sha256').update(style).digest('base64')}'`;
}

describe('the built page', () => {
  test('has its words in their slots, and no text is code', () => {
    expect(html).toContain('<div id="app"><p>海 $& 森 $1</p>');
    expect(content('title')).toBe('海 $&#38; 森');
    expect(html).toContain('content="&#34;&#60;b&#62;&#34;"');
  });

  test('carries its style, and no request for one', () => {
    expect(content('style')).toMatch(/\.sea\s*\{\s*color:\s*#0a97d9;?\s*\}$/);
    expect(html.slice(0, html.indexOf('海 $&'))).not.toContain('rel="stylesheet"');
    expect(styleSheets()).toEqual([expect.stringMatching(/^late-/)]);
  });

  test('names its script for a little script that asks for it, and asks for none itself', () => {
    expect(html).toMatch(/<link rel="modulepreload" media="not all" href="\.\/assets\/[^"]+\.js">/);
    expect(html).not.toContain('src=');
    expect(html).toMatch(/<script>ask\(\);\n<\/script>\s*<\/head>/);
  });

  test('keeps the properties that a later style sheet reads, and no others', () => {
    expect(content('style')).toContain('--wave:');
    expect(content('style')).not.toContain('--unread');
  });

  test('has a policy that lets in that very style', () => {
    expect(policyOf(html)).toContain(`style-src 'self' ${hashOf(content('style'))};`);
  });

  test('has its policy before anything that the policy is about', () => {
    const policy = html.indexOf('Content-Security-Policy');
    expect(html.search(/<(script|style|link)/)).toBeGreaterThan(policy);
  });

  test('has no slot left to fill, and leaves no server build behind', () => {
    expect(html).not.toContain('<!--');
    expect(readdirSync(join(root, 'node_modules/.cache/server'))).toEqual([]);
  });
});

describe('a page in a folder, without script', () => {
  test('finds what it asks for from where it is, and leaves text and fragments alone', () => {
    expect(deep).toContain('href="../../sea.svg"');
    expect(deep).toContain('content="../../sea/deep/card.png"');
    expect(deep).toContain('<a class="up" href="../../#/sea">./ href="./</a><a href="#top">上</a>');
  });

  test('carries the style that another page gets late', () => {
    expect(content('style', deep)).toContain('.shore');
  });

  test('has a policy of its own, without script', () => {
    expect(policyOf(deep)).toContain(`style-src 'self' ${hashOf(content('style', deep))};`);
    expect(policyOf(deep)).toContain(`script-src 'none';`);
    expect(policyOf(html)).toContain(`script-src 'self' ${hashOf('ask();\n')};`);
    expect([html, deep].map((page) => policyOf(page).includes(`frame-src 'self';`))).toEqual([true, false]);
  });

  test('says to machines what no text of it can end', () => {
    expect(deep).toContain('<script type="application/ld+json">{"name":"\\u003c/script>\\u003cb>"}</script>');
  });

  test('has its card beside it', () => {
    const png = readFileSync(join(root, 'dist/sea/deep/card.png'));
    expect([png.toString('latin1', 1, 4), png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual(['PNG', 12, 8]);
  });

  test('leaves no template behind', () => {
    expect(existsSync(join(root, 'dist/text.html'))).toBe(false);
  });
});

test('a page without a slot for the picture stops the build', async () => {
  writeFileSync(join(root, 'index.html'), FILES['index.html'].replace('<!--app-->', ''));
  await expect(buildSite()).rejects.toThrow('index.html has 0 slots «<!--app-->»');
});
