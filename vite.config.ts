import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { embedScriptPlugin } from './src/build/embedScriptPlugin.ts';
import { namedWidthsPlugin } from './src/build/namedWidthsPlugin.ts';
import { planPlugin } from './src/build/planPlugin.ts';
import { prerenderPlugin } from './src/build/prerenderPlugin.ts';
import { sharedHeadPlugin } from './src/build/sharedHeadPlugin.ts';
import { singleFilePlugin } from './src/build/singleFile/singleFilePlugin.ts';
import { startingChunk } from './src/build/startingChunk.ts';
import { weightPlugin } from './src/build/weight/weightPlugin.ts';

/** Folder of the plan; another one of the same form builds another explorer. */
const PLAN = process.env['PLAN'] ?? 'data';
/** Address that the site is published on: search engines and sharing cards want whole addresses. */
const SITE = process.env['SITE'] || undefined;
const pagePlugins = () => [
  svelte({ configFile: false, compilerOptions: { runes: true } }),
  namedWidthsPlugin(),
  planPlugin(PLAN, SITE),
];

export default defineConfig({
  // Relative addresses: the built folder works at any depth of a site.
  base: './',
  plugins: [
    ...pagePlugins(),
    sharedHeadPlugin(),
    prerenderPlugin(pagePlugins),
    embedScriptPlugin(() => [planPlugin(PLAN)]),
    singleFilePlugin(pagePlugins),
    weightPlugin(),
  ],
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    // The licences of what comes along in the scripts ask to come along, too.
    license: { fileName: 'licenses.txt' },
    rolldownOptions: startingChunk,
  },
});
