import { render } from 'svelte/server';
import App from '../../App.svelte';
import BuiltEntry from '../../page/entry/BuiltEntry.svelte';
import type { WordsInUse } from '../../i18n/wordsInUse.ts';
import type { Model } from '../../state/explorer.svelte.ts';
import { VIEWS } from '../../views/views.ts';
import type { BuiltPage } from '../builtPage.ts';
import { fillSlot } from '../fillPage.ts';
import { drawHydrated, withoutMarks } from './drawHydrated.ts';
import { LIST_FILE } from './listPage.ts';
import { PageExplorer } from './pageExplorer.ts';
import { builtWords } from './viewParts.ts';

/** The explorer at its home address: the page that the script takes over, and in it the outline and the first screen of a phone that it leaves alone. */
export function homePage(model: Model, words: WordsInUse): BuiltPage {
  const file = 'index.html';
  const { title, subtitle } = model.plan.meta;
  const explorer = new PageExplorer(model, VIEWS, words);
  const outline = render(builtWords(), { props: { explorer, list: `./${LIST_FILE}` } }).body;
  const app = drawHydrated(App, { model, words }, file);
  const entry = render(BuiltEntry, { props: { explorer } }).body;
  const fill = (html: string, name: string, content: string) =>
    fillSlot(html, `<div class="${name}"></div>`, `<div class="${name}">${withoutMarks(content)}</div>`, file);
  const body = fill(fill(app, 'built-list', outline), 'built-entry', entry);
  return { file, template: file, title, description: `${title} — ${subtitle}`, explorer: true, frames: true, body };
}
