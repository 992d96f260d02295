import { render } from 'svelte/server';
import { jaPages } from '../../i18n/jaPages.ts';
import { ja } from '../../i18n/ja.ts';
import type { Model } from '../../state/explorer.svelte.ts';
import { VIEWS } from '../../views/views.ts';
import type { BuiltPage } from '../builtPage.ts';
import ListPage from '../read/ListPage.svelte';
import { withoutMarks } from './drawHydrated.ts';
import { PageExplorer } from './pageExplorer.ts';

export const LIST_FILE = 'list.html';

/** The whole plan in words with all reasons, for who has no script. */
export function listPage(model: Model): BuiltPage {
  const explorer = new PageExplorer(model, VIEWS);
  return {
    file: LIST_FILE,
    template: 'read.html',
    title: `${ja.listTitle}｜${model.plan.meta.title}`,
    description: jaPages.listDescription(model.plan.meta.title),
    body: withoutMarks(render(ListPage, { props: { explorer } }).body),
  };
}
