import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentSecurityPolicy } from '../../src/build/contentSecurityPolicy.ts';

/** Pages of the built site: `npm test` builds it first. */
const files = existsSync('dist')
  ? readdirSync('dist', { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.html'))
      .map((name) => join('dist', name))
  : [];

describe.skipIf(files.length === 0)('every page of the built site', () => {
  test('has one strict policy, first of all, that lets in its very styles and scripts', () => {
    expect(files.length).toBeGreaterThan(3);
    for (const file of files) {
      const html = readFileSync(file, 'utf8');
      const [policy, ...more] = [...html.matchAll(/<meta http-equiv="Content-Security-Policy" content="([^"]+)">/g)];
      expect([file, more.length]).toEqual([file, 0]);
      expect(policy?.[1], file).toMatch(/^default-src 'none'; .*require-trusted-types-for 'script'/);
      expect(policy?.[1], file).not.toMatch(/unsafe|https?:|\*/);
      expect(html.search(/<(script|style|link)\b/), file).toBeGreaterThan(policy?.index ?? Infinity);
      const contents = (tag: string) =>
        [...html.matchAll(new RegExp(`<${tag}>(.*?)</${tag}>`, 'gs'))].map(([, content = '']) => content);
      const parts = { styles: contents('style'), scripts: contents('script') };
      const hashes = contentSecurityPolicy(parts).match(/sha256-[^']+/g) ?? [];
      for (const hash of hashes) expect(policy?.[1], file).toContain(hash);
      expect(html.match(/<[a-z][^>]* (style|on[a-z]+)="/g), file).toBeNull();
    }
  });
});
