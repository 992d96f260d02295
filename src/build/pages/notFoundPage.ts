import { render } from 'svelte/server';
import type { SiteWords } from '../../i18n/siteWords.ts';
import NotFound from '../../notFound/NotFound.svelte';
import type { Plan } from '../../plan/model/types.ts';
import type { BuiltPage } from '../builtPage.ts';
import { jsonText } from '../fillPage.ts';
import { markedName } from '../../account/markedName.ts';
import { VIEWS } from '../../views/views.ts';

/**
 * The page for addresses where nothing is. It is shown at any of them, so its own addresses begin at the server's root:
 * with the site's path where SITE says it, else as if the site were all that the server has.
 *
 * @param entries where the views lead who has lost the way, by their ids
 */
export function notFoundPage(plan: Plan, words: SiteWords, entries: Readonly<Record<string, string>>): BuiltPage {
  const offered = VIEWS.flatMap(({ id }, at) => {
    const name = entries[id];
    return name === undefined ? [] : [{ name, href: at === 0 ? './' : `./#/${id}` }];
  });
  const names = Object.fromEntries(plan.items.map((item) => [item.id, markedName(item, words.page.marked)]));
  const body = render(NotFound, { props: { words: words.notFound, plan, entries: offered } }).body.replace(
    /<!--.*?-->/gs,
    '',
  );
  return {
    file: '404.html',
    template: '404.html',
    title: words.punctuation.title(words.notFound.title, plan.meta.title),
    description: words.notFound.lead,
    root: plan.meta.site === undefined ? '/' : new URL(plan.meta.site).pathname,
    body: `${body}<script type="application/json" id="names">${jsonText(names)}</script>`,
  };
}
