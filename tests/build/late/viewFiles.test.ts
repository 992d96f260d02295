import type { Rolldown } from 'vite';
import { expect, test } from 'vitest';
import { viewFiles } from '../../../src/build/late/viewFiles.ts';

/** Built files with their modules, what they import, and their style sheets. */
const CHUNKS = [
  [
    'assets/page.js',
    ['/src/views/graph/view.ts', '/src/views/home/view.ts', '/src/i18n/ja/ja.ts'],
    ['assets/shared.js'],
    [],
  ],
  ['assets/shared.js', ['/src/shared.ts'], [], []],
  ['assets/Graph.js', ['/src/views/graph/Graph.svelte'], ['assets/page.js', 'assets/lines.js'], ['assets/graph.css']],
  ['assets/lines.js', ['/src/lines.ts'], ['assets/shared.js'], []],
  ['assets/account.js', ['/src/i18n/ja/account.ts'], [], []],
  ['assets/tasks.js', ['/src/i18n/ja/groups/tasks.ts', '/src/i18n/ja/picture.ts'], [], []],
  ['assets/late.js', ['/src/views/graph/words/ja/late.ts'], ['assets/runtime.js'], []],
  ['assets/runtime.js', ['/runtime.ts'], [], []],
] as const;

const bundle = Object.fromEntries(
  CHUNKS.map(([fileName, moduleIds, imports, sheets]) => [
    fileName,
    {
      type: 'chunk',
      fileName,
      moduleIds,
      facadeModuleId: moduleIds[0],
      imports,
      viteMetadata: { importedCss: new Set(sheets) },
    },
  ]),
) as unknown as Rolldown.OutputBundle;

/** What modules ask for when it is wanted. */
const LATE: Readonly<Record<string, readonly string[]>> = {
  '/src/views/graph/view.ts': ['/src/views/graph/Graph.svelte'],
  '/src/i18n/ja/ja.ts': [
    '/src/i18n/ja/account.ts',
    '/src/i18n/ja/groups/tasks.ts',
    '/src/views/graph/words/ja/late.ts',
  ],
  // Another language comes with its own words.
  '/src/i18n/pt/pt.ts': ['/src/i18n/ja/account.ts'],
};

function files(code: string): readonly string[] | undefined {
  const modules = {
    getModuleIds: () => CHUNKS.flatMap(([, ids]) => [...ids]),
    getModuleInfo: (id: string) => ({
      code: id === '/src/views/graph/view.ts' ? code : '',
      dynamicallyImportedIds: LATE[id] ?? [],
    }),
  };
  const views = viewFiles(modules, bundle, 'ja');
  expect(views.has('home'), 'a view that the page starts with asks for nothing').toBe(false);
  return views.get('graph');
}

test('a view asks for its script, for what that imports and for its sheets, not for what the page starts with', () => {
  expect(files("component: () => import('./Graph.svelte')")).toEqual(['Graph.js', 'graph.css', 'lines.js']);
});

test('a view asks for the words that it names, so that they come with it', () => {
  expect(files("words.with(() => import('./Graph.svelte'), 'account', \"graph\"), shape: 'picture'")).toEqual([
    'Graph.js',
    'graph.css',
    'account.js',
    'late.js',
    'lines.js',
    'runtime.js',
  ]);
});
