import { render } from 'svelte/server';
import { jaNotFound } from '../../i18n/jaNotFound.ts';
import NotFound from '../../notFound/NotFound.svelte';
import type { Plan } from '../../plan/model/types.ts';
import type { BuiltPage } from '../builtPage.ts';
import { jsonText } from '../fillPage.ts';
import { markedName } from '../../account/markedName.ts';
import { jaAccount } from '../../i18n/jaAccount.ts';

/**
 * The page for addresses where nothing is. It is shown at any of them, so its own addresses begin at the server's root:
 * with the site's path where SITE says it, else as if the site were all that the server has.
 */
export function notFoundPage(plan: Plan): BuiltPage {
  const names = Object.fromEntries(plan.items.map((item) => [item.id, markedName(item, jaAccount.marked)]));
  const body = render(NotFound, { props: { plan } }).body.replace(/<!--.*?-->/gs, '');
  return {
    file: '404.html',
    template: '404.html',
    title: `${jaNotFound.title}｜${plan.meta.title}`,
    description: jaNotFound.lead,
    root: plan.meta.site === undefined ? '/' : new URL(plan.meta.site).pathname,
    body: `${body}<script type="application/json" id="names">${jsonText(names)}</script>`,
  };
}
