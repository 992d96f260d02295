import { render } from 'svelte/server';
import { model } from 'virtual:plan';
import App from '../App.svelte';
import BuiltList from '../views/list/BuiltList.svelte';

/** Draws the page at its home address as HTML: the page that the script takes over, and the list that it leaves alone. */
export function renderPage(): { page: string; list: string } {
  const page = render(App, { props: { model } }).body;
  const list = render(BuiltList, { props: { model } }).body;
  // The script's marks are of no use in what no script takes over.
  return { page, list: list.replace(/<!--.*?-->/gs, '') };
}
