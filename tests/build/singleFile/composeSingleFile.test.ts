import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { composeSingleFile, type SingleFileParts } from '../../../src/build/singleFile/composeSingleFile.ts';

const PARTS: SingleFileParts = {
  language: 'ja',
  title: '海 & 森 <計画>',
  description: '"波"',
  icon: '<svg xmlns="http://www.w3.org/2000/svg"/>',
  style: '.sea::after{content:"海 $&"}',
  body: '<main>海 $& 森</main>',
  script: 'const tag = "</script>"; // 波 $&',
  unpack: 'run();',
  needsScript: 'スクリプトを許可してください。',
  unreadable: '壊れています。',
};
const { html, weights } = composeSingleFile(PARTS);

function hash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

test('holds the picture, and the script packed in letters that end no element', () => {
  const packed = /<script type="application\/gzip" id="packed">([\w+/=]+)<\/script>/.exec(html)?.[1] ?? '';
  expect(gunzipSync(Buffer.from(packed, 'base64')).toString()).toBe(PARTS.script);
  expect(html).toContain(`<div id="app">${PARTS.body}</div>`);
  expect(html).toContain('<title>海 &#38; 森 &#60;計画&#62;</title>');
});

test('lets run its two scripts, lets in its one style, and loads nothing', () => {
  const policy = /content="(default-src [^"]+)"/.exec(html)?.[1] ?? '';
  expect(policy).toContain(`; script-src ${hash(PARTS.unpack)} ${hash(PARTS.script)};`);
  expect(policy).toContain(`; style-src ${hash(PARTS.style)};`);
  expect(policy).toContain(`; connect-src 'none';`);
  expect(policy).not.toMatch(/'self'|unsafe|strict-dynamic|blob:|https?:/);
  expect(html.search(/<(script|style|link)/)).toBeGreaterThan(html.indexOf('Content-Security-Policy'));
});

test('names no other file', () => {
  expect([...html.matchAll(/ (?:src|href)="([^"]*)"/g)].map(([, to = '']) => to.split(',')[0])).toEqual([
    'data:image/svg+xml;base64',
  ]);
});

test('weighs its parts as they stand in it, in bytes', () => {
  const packed = gzipSync(PARTS.script, { level: 9 }).toString('base64');
  expect(weights).toEqual({ body: 23, style: 29, script: packed.length });
});
