import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import Foreign from '../../src/parts/item/Foreign.svelte';
import type { Explorer } from '../../src/state/explorer.svelte.ts';
import InExplorer from '../views/InExplorer.svelte';
import { bare } from '../views/markup.ts';

/** The markup of the words around a town's name, where the plan is told in another language than its own. */
function told(tell: (text: string) => string, foreign: string | undefined): string {
  const part = ((at: never) => Foreign(at, { tell, text: 'Sakae' })) as never as Component;
  const page: Explorer = Object.assign(Object.create(null) as Explorer, { foreign });
  const { body } = render(InExplorer, { props: { explorer: () => page, part } });
  return bare(body).trim();
}

it.each([
  ['the name has its language', (name: string) => `near ${name}!`, 'ja', 'near <span lang="ja">Sakae</span>!'],
  ['words without the name have none after them', () => 'near here', 'ja', 'near here'],
  ['in its own language it is plain text', (name: string) => `near ${name}!`, undefined, 'near Sakae!'],
])('%s', (_what, tell, foreign, html) => {
  expect(told(tell, foreign)).toBe(html);
});
