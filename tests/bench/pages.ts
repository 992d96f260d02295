import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'vite';
import { serve } from '../../src/build/serve.mjs';
import { home } from '../../src/build/setup.mjs';
import { treeOf, type PlanFile } from './tree.ts';

/** A page that is measured. */
export interface BenchPage {
  readonly name: string;
  readonly url: string;
  /** The item that is clicked, and items that the pointer visits. */
  readonly click: string;
  readonly hover: readonly string[];
  /** What is on the page once its picture is. */
  readonly picture: string;
  /** What is on the page once it answers. */
  readonly ready: string;
}

export interface Site {
  readonly pages: readonly BenchPage[];
  readonly close: () => void;
}

const OUT = path.join(home, '.cache/bench');
const SLICE = 'svg [data-slice]';

/** Builds the pages to compare with from the plan in dist/, and serves them beside dist/. */
export async function openSite(): Promise<Site> {
  const plan = JSON.parse(await readFile(path.join(home, 'dist/plan.json'), 'utf8')) as PlanFile;
  await buildPages(plan);
  const dist = await serve(path.join(home, 'dist'), 0);
  const others = await serve(OUT, 0);
  const at = (port: number, file: string) => `http://localhost:${port}/${file}`;
  const policies = plan.items.filter(({ kind }) => kind === 'policy').map(({ id }) => id);
  const zoom = { click: policies[3] ?? '', hover: policies };
  return {
    pages: [
      {
        name: 'blank page',
        url: at(others.port, 'blank.html'),
        click: 'nothing',
        hover: ['nothing'],
        picture: 'p',
        ready: 'p',
      },
      {
        name: 'this explorer',
        url: at(dist.port, ''),
        ...zoom,
        picture: SLICE,
        ready: 'main[data-ready="true"]',
      },
      { name: 'hand-written d3', url: at(others.port, 'd3.html'), ...zoom, picture: SLICE, ready: SLICE },
    ],
    close() {
      dist.close();
      others.close();
    },
  };
}

async function buildPages(plan: PlanFile): Promise<void> {
  const root = path.join(home, 'tests/bench/pages');
  const tree = JSON.stringify(treeOf(plan)).replaceAll('<', '\\u003c');
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    base: './',
    plugins: [
      {
        name: 'bench-tree',
        transformIndexHtml: (html) => html.replace('id="tree">', () => `id="tree">${tree}`),
      },
    ],
    build: {
      outDir: OUT,
      emptyOutDir: true,
      rolldownOptions: { input: [path.join(root, 'blank.html'), path.join(root, 'd3.html')] },
    },
  });
}
