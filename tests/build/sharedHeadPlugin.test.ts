import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sharedHeadPlugin } from '../../src/build/sharedHeadPlugin.ts';

const { transformIndexHtml } = sharedHeadPlugin();
const handler =
  typeof transformIndexHtml === 'object' && 'handler' in transformIndexHtml ? transformIndexHtml.handler : () => '';
const withHead = (html: string) => (handler as (html: string) => string)(html);

test('a template has the shared head in its slot, and one without a slot stays as it is', () => {
  expect(withHead('<head><!--shared head--><i></i></head>')).toMatch(
    /^<head><meta charset="utf-8" \/>\s+<!--policy-->[\s\S]*<title>%TITLE%<\/title>[\s\S]*icon\.svg[^>]*><i><\/i><\/head>$/,
  );
  expect(withHead('<head></head>')).toBe('<head></head>');
});

test('no template says again what the shared head says', () => {
  const templates = readdirSync('.').filter((name) => name.endsWith('.html'));
  expect(templates.length).toBeGreaterThan(3);
  for (const name of templates) {
    const html = readFileSync(name, 'utf8');
    expect(html.split('<!--shared head-->'), name).toHaveLength(2);
    expect(html, name).not.toMatch(/charset|viewport|<title|icon|description|<!--head-->|<!--policy-->/);
  }
});
