import { describe, expect, test } from 'vitest';
import { contentSecurityPolicy } from '../../src/build/contentSecurityPolicy.ts';

/** A policy's directives by name. */
function directives(policy: string): ReadonlyMap<string, string> {
  return new Map(
    policy.split('; ').map((directive) => {
      const [name = '', ...values] = directive.split(' ');
      return [name, values.join(' ')];
    }),
  );
}

/** The hash as a browser computes it: with its own implementation, over UTF-8. */
async function hashed(style: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(style));
  return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`;
}

describe('the styles', () => {
  test.each(['', 'a{color:red}', '.名前::after{content:"海を守る"}', 'a{}\n'])(
    '%j are let in by their hash',
    async (style) => {
      expect(directives(contentSecurityPolicy({ styles: [style] })).get('style-src')).toBe(
        `'self' ${await hashed(style)}`,
      );
    },
  );

  test('are let in one by one', async () => {
    const hashes = await Promise.all(['a{}', 'b{}'].map(hashed));
    expect(directives(contentSecurityPolicy({ styles: ['a{}', 'b{}'] })).get('style-src')).toBe(
      [`'self'`, ...hashes].join(' '),
    );
  });

  test('come from files alone where the page has none', () => {
    expect(directives(contentSecurityPolicy({ styles: [] })).get('style-src')).toBe(`'self'`);
  });

  test('a known hash', () => {
    expect(contentSecurityPolicy({ styles: [''] })).toContain(`'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='`);
  });
});

describe('the scripts in the page', () => {
  test('are let in one by one, beside the files of its folder', async () => {
    const hashes = await Promise.all(['go()', 'stop()'].map(hashed));
    const policy = directives(contentSecurityPolicy({ styles: [], scripts: ['go()', 'stop()'] }));
    expect(policy.get('script-src')).toBe([`'self'`, ...hashes].join(' '));
  });

  test('are all that a page may run which is one file', async () => {
    const policy = directives(contentSecurityPolicy({ styles: ['a{}'], scripts: ['go()'], loads: 'nothing' }));
    expect(policy.get('script-src')).toBe(await hashed('go()'));
    expect([...policy.values()].join()).not.toContain('self');
  });
});

describe('all else', () => {
  const policy = directives(contentSecurityPolicy({ styles: ['a{}'] }));

  test('is forbidden unless it is named', () => {
    expect(policy.get('default-src')).toBe(`'none'`);
    expect(policy.get('base-uri')).toBe(`'none'`);
    expect(policy.get('form-action')).toBe(`'none'`);
  });

  test('comes from the page’s own folder', () => {
    expect(policy.get('script-src')).toBe(`'self'`);
    expect(policy.get('connect-src')).toBe(`'self'`);
  });

  test('frames are let in where a page shows some, of its own site alone', () => {
    expect(policy.has('frame-src')).toBe(false);
    expect(directives(contentSecurityPolicy({ styles: [], frames: true })).get('frame-src')).toBe(`'self'`);
  });

  test('needs no exception: nothing unsafe, no other host, no double quote that would end the attribute', () => {
    expect(contentSecurityPolicy({ styles: ['a{}'] })).not.toMatch(/unsafe|https?:|\*|"/);
  });

  test('HTML strings need the one policy that Svelte’s templates have', () => {
    expect(policy.get('require-trusted-types-for')).toBe(`'script'`);
    expect(policy.get('trusted-types')).toBe('svelte-trusted-html');
  });
});

test('a page without a script may run none and make no HTML of strings; it is read from inside its own site alone', () => {
  const policy = directives(contentSecurityPolicy({ styles: ['a{}'], loads: 'no-script' }));
  expect(['script-src', 'trusted-types'].map((name) => policy.get(name))).toEqual([`'none'`, `'none'`]);
  expect(['connect-src', 'manifest-src'].map((name) => policy.get(name))).toEqual([`'self'`, `'none'`]);
  expect(policy.get('require-trusted-types-for')).toBe(`'script'`);
});
