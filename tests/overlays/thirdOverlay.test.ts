import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { planPlugin } from '../../src/build/planPlugin.ts';
import { tags } from '../views/markup.ts';

/** An overlay as somebody would write it: what each mission is served by, chosen by its place among the missions. */
const THIRD = `
import type { Overlay } from './overlay.ts';

export default {
  id: 'calling',
  kind: 'mission',
  multiple: true,
  choices: (index) =>
    index.itemsOfKind('mission').map((item, at) => {
      const count = index.linksFrom(item.id, 'serves').length;
      return { value: String(at + 1), name: item.name, item: item.id, label: String(at + 1), color: '#123456', count };
    }),
  marks: (index, chosen) =>
    new Map(
      index.itemsOfKind('mission').flatMap((item, at) =>
        index.linksFrom(item.id, 'serves').flatMap((link) => {
          const choice = String(at + 1);
          const mark = { choice, name: item.name, label: choice, color: '#123456', link };
          return chosen.includes(choice) ? [[link.to, [mark]]] : [];
        }),
      ),
    ),
} satisfies Overlay;
`;

const PAGE = `
import { render } from 'svelte/server';
import { model } from 'virtual:plan';
import App from './src/App.svelte';
import { allWords } from './src/i18n/allWords.ts';
import { ja } from './src/i18n/ja/ja.ts';
const words = await allWords(ja);
export const page = (address) => render(App, { props: { model, words, address } }).body;
`;

let page: (address: string) => string;
let root: string;

beforeAll(async () => {
  mkdirSync('.cache', { recursive: true });
  root = mkdtempSync(resolve('.cache/overlay-'));
  cpSync('src', join(root, 'src'), { recursive: true });
  cpSync('data', join(root, 'data'), { recursive: true });
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
  writeFileSync(join(root, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(root, 'src/overlays/calling.ts'), THIRD);
  writeFileSync(join(root, 'page.ts'), PAGE);
  await build({
    configFile: false,
    root,
    logLevel: 'silent',
    plugins: [svelte({ configFile: false }), planPlugin('data')],
    ssr: { noExternal: true },
    build: { ssr: 'page.ts', outDir: 'out' },
  });
  ({ page } = (await import(pathToFileURL(join(root, 'out/page.js')).href)) as { page: typeof page });
}, 60_000);

afterAll(() => rmSync(root, { recursive: true }));

test('a new file is an overlay: its button, its parameter and its marks are there', () => {
  const html = page('#/sunburst?calling=1');
  expect(tags(html, / aria-controls="choices-calling"/)).toHaveLength(1);
  expect(html).toContain('#123456');
  expect(html).toContain('（活力ある拠点の形成を）');
});

test('and is not there where it is not chosen', () => {
  expect(page('#/')).not.toContain('#123456');
});
