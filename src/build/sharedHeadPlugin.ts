import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

/** Where a template has what stands in the head of every page. */
const PLACE = '<!--shared head-->';

/** Puts `sharedHead.html` into every template that has a place for it: the head of all pages is written once. */
export function sharedHeadPlugin(): Plugin {
  const head = readFileSync(new URL('sharedHead.html', import.meta.url), 'utf8').trimEnd();
  return {
    name: 'shared-head',
    transformIndexHtml: { order: 'pre', handler: (html) => html.replace(PLACE, () => head) },
  };
}
