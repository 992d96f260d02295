import { render } from 'svelte/server';
import type { SiteWords } from '../../i18n/siteWords.ts';
import type { WordsInUse } from '../../i18n/wordsInUse.ts';
import type { Model } from '../../state/explorer.svelte.ts';
import { VIEWS, WORDS_VIEW } from '../../views/views.ts';
import type { BuiltPage } from '../builtPage.ts';
import ListPage from '../read/ListPage.svelte';
import { withoutMarks } from './drawHydrated.ts';
import { PageExplorer } from './pageExplorer.ts';
import { builtWords } from './viewParts.ts';

export const LIST_FILE = 'list.html';

/** The whole plan in words with all reasons, for who has no script. */
export function listPage(
  model: Model,
  words: WordsInUse,
  site: SiteWords,
  entries: Readonly<Record<string, string>>,
): BuiltPage {
  const title = entries[WORDS_VIEW?.id ?? ''] ?? '';
  const explorer = new PageExplorer(model, VIEWS, words);
  return {
    file: LIST_FILE,
    template: 'read.html',
    title: words.punctuation.title(title, model.plan.meta.title),
    description: site.pages.listDescription(model.plan.meta.title),
    body: withoutMarks(render(ListPage, { props: { explorer, words: site, title, whole: builtWords() } }).body),
  };
}
