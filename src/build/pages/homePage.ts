import { render } from 'svelte/server';
import App from '../../App.svelte';
import type { Model } from '../../state/explorer.svelte.ts';
import BuiltList from '../../views/list/BuiltList.svelte';
import type { BuiltPage } from '../builtPage.ts';
import { fillPlace } from '../fillPage.ts';
import { drawHydrated, withoutMarks } from './drawHydrated.ts';
import { lateSheets } from '../siteStyles.ts';

/** The explorer at its home address: the page that the script takes over, and in it the list that it leaves alone. */
export function homePage(model: Model): BuiltPage {
  const file = 'index.html';
  const { title, subtitle } = model.plan.meta;
  const list = render(BuiltList, { props: { model } }).body;
  const sheets = lateSheets('src/views/list/List.svelte');
  const places = [
    // The browser paints the picture while it waits for the list's style sheet, before it reads the words. The list has
    // a link of its own: this one goes with the built words.
    ['<div class="built-words">', `<div class="built-words">${sheets}`],
    ['<div class="built-style"></div>', `<div class="built-style">${sheets}</div>`],
    ['<div class="built-list"></div>', `<div class="built-list">${withoutMarks(list)}</div>`],
  ] as const;
  const app = drawHydrated(App, { model }, file);
  const body = places.reduce((html, [place, text]) => fillPlace(html, place, text, file), app);
  return { file, template: file, title, description: `${title} — ${subtitle}`, frames: true, body };
}
