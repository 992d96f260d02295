import { render } from 'svelte/server';
import { model } from 'virtual:plan';
import App from '../App.svelte';
import { Explorer } from '../state/explorer.svelte.ts';
import { VIEWS } from '../views/views.ts';

/** Draws the page at its home address as HTML. */
export function renderPage(): { body: string; head: string } {
  const { body, head } = render(App, { props: { explorer: new Explorer(model, VIEWS) } });
  return { body, head };
}
