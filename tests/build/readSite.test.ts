import { expect, test } from 'vitest';
import { readSite } from '../../src/build/readSite.ts';

test.each([
  ['https://example.jp', 'https://example.jp/'],
  ['https://example.jp/plan', 'https://example.jp/plan/'],
  ['http://localhost:4173//', 'http://localhost:4173/'],
])('%s is the site %s', (given, site) => {
  expect(readSite(given)).toBe(site);
});

test.each([
  'example.jp',
  '/plan/',
  'ftp://example.jp/',
  'javascript:alert(1)',
  'https://example.jp/?a',
  'https://example.jp/#/',
])('%s is no site, which is told in a sentence', (given) => {
  expect(() => readSite(given)).toThrow(/^SITE=.* — サイトのアドレス/);
});
