import { render } from 'svelte/server';
import App from '../../App.svelte';
import type { WordsInUse } from '../../i18n/wordsInUse.ts';
import type { Model } from '../../state/explorer.svelte.ts';
import { VIEWS } from '../../views/views.ts';
import type { BuiltPage } from '../builtPage.ts';
import { fillSlot } from '../fillPage.ts';
import { drawHydrated, withoutMarks } from './drawHydrated.ts';
import { LIST_FILE } from './listPage.ts';
import { PageExplorer } from './pageExplorer.ts';
import { builtWords } from './viewParts.ts';

/** The explorer at its home address: the page that the script takes over, and in it the outline that it leaves alone. */
export function homePage(model: Model, words: WordsInUse): BuiltPage {
  const file = 'index.html';
  const { title, subtitle } = model.plan.meta;
  const explorer = new PageExplorer(model, VIEWS, words);
  const outline = render(builtWords(), { props: { explorer, list: `./${LIST_FILE}` } }).body;
  const app = drawHydrated(App, { model, words }, file);
  const slot = '<div class="built-list"></div>';
  const body = fillSlot(app, slot, `<div class="built-list">${withoutMarks(outline)}</div>`, file);
  return { file, template: file, title, description: `${title} — ${subtitle}`, explorer: true, frames: true, body };
}
