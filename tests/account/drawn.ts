import type { Component } from 'svelte';
import { render } from 'svelte/server';
import type { Explorer } from '../../src/state/explorer.svelte.ts';
import { bare } from '../views/markup.ts';
import Drawn from './Drawn.svelte';

/** The words of a part of the page at an explorer's address. */
export function drawn(explorer: Explorer, part: Component<never>, props: object = {}): string {
  const { body } = render(Drawn, { props: { explorer, part: part as Component, props } });
  return bare(body)
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');
}
