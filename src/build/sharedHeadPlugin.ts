import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

/** Where a template has what stands in the head of every page. */
const SLOT = '<!--shared head-->';

/** Puts `sharedHead.html` into every template that has a slot for it: the head of all pages is written once. */
export function sharedHeadPlugin(): Plugin {
  const head = readFileSync(new URL('sharedHead.html', import.meta.url), 'utf8').trimEnd();
  return {
    name: 'shared-head',
    transformIndexHtml: { order: 'pre', handler: (html) => html.replace(SLOT, () => head) },
  };
}
