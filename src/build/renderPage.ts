import { render } from 'svelte/server';
import { model } from 'virtual:plan';
import App from '../App.svelte';
import { Explorer } from '../state/explorer.svelte.ts';
import BuiltList from '../views/list/BuiltList.svelte';
import { VIEWS } from '../views/views.ts';

/** Draws the page at its home address as HTML: the page that the script takes over, and the list that it leaves alone. */
export function renderPage(): { page: string; list: string } {
  const explorer = new Explorer(model, VIEWS);
  const page = render(App, { props: { explorer } }).body;
  const list = render(BuiltList, { props: { explorer } }).body;
  // The script's marks are of no use in what no script takes over.
  return { page, list: list.replace(/<!--.*?-->/gs, '') };
}
