import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('one function goes to an address; nothing else sets it', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => /\.(ts|svelte)$/.test(file));
  const set = files.filter((file) => /location\.hash\s*=[^=]/.test(readFileSync(`src/${file}`, 'utf8')));
  expect(set).toEqual(['state/goTo.ts']);
});
