import { render } from 'svelte/server';
import App from '../../App.svelte';
import type { Model } from '../../state/explorer.svelte.ts';
import BuiltList from '../../views/list/BuiltList.svelte';
import type { BuiltPage } from '../builtPage.ts';
import { fillPlace } from '../fillPage.ts';

/** The explorer at its home address: the page that the script takes over, and in it the list that it leaves alone. */
export function homePage(model: Model): BuiltPage {
  const file = 'index.html';
  const { title, subtitle } = model.plan.meta;
  const list = render(BuiltList, { props: { model } }).body;
  const body = fillPlace(
    render(App, { props: { model } }).body,
    '<div class="built-list"></div>',
    // The script's marks are of no use in what no script takes over.
    `<div class="built-list">${list.replace(/<!--.*?-->/gs, '')}</div>`,
    file,
  );
  return { file, template: file, title, description: `${title} — ${subtitle}`, frames: true, body };
}
