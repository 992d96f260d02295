import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BUDGETS } from '../../../src/build/weight/budgets.ts';
import { checkWeight } from '../../../src/build/weight/checkWeight.ts';
import { weighSite } from '../../../src/build/weight/weighSite.ts';

const folder = mkdtempSync(join(tmpdir(), 'weight-'));

beforeAll(() => {
  for (const item of ['sea', 'forest']) mkdirSync(join(folder, 'items', item), { recursive: true });
  const files = {
    'index.html': `<link rel="modulepreload" media="not all" href="./start.js"><p class="long">${'a'.repeat(BUDGETS.home)}</p>`,
    'embed.html': '<p></p>',
    'start.js': 'start();',
    'later.js': 'later();',
    'items/sea/index.html': `<ul class="links">${'b'.repeat(BUDGETS.item)}</ul>`,
    'items/forest/index.html': '<p></p>',
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
});
afterAll(() => rmSync(folder, { recursive: true }));

test('the heaviest page of an item, the start of the home and all files together are weighed', async () => {
  const weighed = await weighSite(folder, BUDGETS);
  expect(weighed.map(({ name }) => name)).toEqual([
    'index.html',
    'index.html の要素と文字',
    'embed.html',
    'items/sea/index.html',
    '最初の画面のスクリプト（gzip）',
    '組み立てたフォルダ全体',
  ]);
  expect([...(weighed.at(-2)?.parts.keys() ?? [])]).toEqual(['start.js']);
  expect(weighed.at(-1)?.parts.get('items/*/index.html')).toBe(BUDGETS.item + '<ul class="links"></ul><p></p>'.length);
});

test('what is too heavy says which of its parts are', async () => {
  const heavy = (await weighSite(folder, BUDGETS)).flatMap((part) => checkWeight(part) ?? []);
  expect(heavy).toEqual([
    expect.stringMatching(/^index\.html は [\d,]+ バイトになり.*p\.long$/s),
    expect.stringMatching(/^items\/sea\/index\.html は [\d,]+ バイトになり.*ul\.links$/s),
  ]);
});
