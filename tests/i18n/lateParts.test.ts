import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ja } from '../../src/i18n/ja/ja.ts';

/** The names of the late words, by the group that they come in. */
const groups = new Map<string, string>();
for (const [group, come] of Object.entries(ja.late))
  for (const part of Object.keys(await come())) if (!groups.has(part) || part === group) groups.set(part, group);
const views = Object.keys(ja.views.late);
for (const view of views) groups.set(view, view);

const files = new Map(
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(ts|svelte)$/.test(file))
    .map((file) => [`src/${file}`, readFileSync(`src/${file}`, 'utf8')]),
);

/** Everything that comes with a file because it imports it, itself first. */
function withAll(file: string): ReadonlySet<string> {
  const all = new Set([file]);
  for (const one of all) {
    for (const [, path = ''] of (files.get(one) ?? '').matchAll(
      /^\s*(?:import|export) (?!type)[^;]*? from '(\.[^']*)';/gm,
    )) {
      const found = join(dirname(one), path);
      if (files.has(found)) all.add(found);
    }
  }
  return all;
}

/** The groups of late words that those files ask for. */
function asked(all: Iterable<string>): string[] {
  const parts = [...all]
    // An account is handed its own words alone.
    .filter((file) => !/^src\/(i18n\/ja|account)\/|account\.ts$/.test(file))
    .flatMap((file) =>
      [...(files.get(file) ?? '').matchAll(/\bwords\.(\w+)/g)].map(([, part = '']) => groups.get(part)),
    );
  return [...new Set(parts.filter((group) => group !== undefined))].sort();
}

const first = withAll('src/main.ts');

/** What comes when it is asked for: who asks, what comes, and the words that are brought with it. */
const late = [...files]
  .filter(([file]) => !/^src\/(build|i18n)\//.test(file))
  .flatMap(([file, text]) =>
    [...text.matchAll(/import\('(\.[^']*)'\)((?:,\s*'\w+')*)/g)].map(
      ([, path = '', brought = '']) =>
        [file, join(dirname(file), path), [...brought.matchAll(/'(\w+)'/g)].map(([, group = '']) => group)] as const,
    ),
  );

test('the first view asks for no late words but those it brings', () => {
  const brought = new Set(
    [...first].flatMap((file) =>
      [...(files.get(file) ?? '').matchAll(/words\.bring\('(\w+)'\)/g)].map(([, group]) => group),
    ),
  );
  // What is said of a translation comes with the language.
  expect(asked(first).filter((group) => !brought.has(group) && group !== 'translation')).toEqual([]);
});

describe('what comes later comes with its words', () => {
  test.each(late)('%s asks for %s', (_file, part, named) => {
    const brought = named.includes('views') ? [...named, ...views] : named;
    const own = [...withAll(part)].filter((file) => !first.has(file));
    expect(asked(own).filter((group) => !brought.includes(group))).toEqual([]);
  });
});
