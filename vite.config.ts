import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { planPlugin } from './src/build/planPlugin.ts';
import { prerenderPlugin } from './src/build/prerenderPlugin.ts';
import { singleFilePlugin } from './src/build/singleFile/singleFilePlugin.ts';

/** Folder of the plan; another one of the same form builds another explorer. */
const PLAN = process.env['PLAN'] ?? 'data';
const pagePlugins = () => [svelte({ configFile: false }), planPlugin(PLAN)];

export default defineConfig({
  // Relative addresses: the built folder works at any depth of a site.
  base: './',
  plugins: [...pagePlugins(), prerenderPlugin(pagePlugins), singleFilePlugin(pagePlugins)],
  build: { target: 'es2022', modulePreload: { polyfill: false }, assetsInlineLimit: 0 },
});
