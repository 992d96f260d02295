import { render } from 'svelte/server';
import Accessibility from '../../about/accessibility/Accessibility.svelte';
import type { Statement } from '../../about/accessibility/results.ts';
import Untested from '../../about/accessibility/Untested.svelte';
import OpenData from '../../about/openData/OpenData.svelte';
import type { SiteWords } from '../../i18n/siteWords.ts';
import type { Plan } from '../../plan/model/types.ts';
import type { BuiltPage } from '../builtPage.ts';

const TEMPLATE = 'document.html';

/**
 * The pages of words about the explorer: they have no script.
 *
 * @param statement what the accessibility page tells; undefined where nobody has tested the plan's pages
 */
export function aboutPages(plan: Plan, statement: Statement | undefined, words: SiteWords): readonly BuiltPage[] {
  const page = (file: string, title: string, description: string, body: string): BuiltPage => ({
    file,
    template: TEMPLATE,
    title: words.punctuation.title(title, plan.meta.title),
    description,
    // The marks are for a script that takes over; none does.
    body: body.replace(/<!--.*?-->/gs, ''),
  });
  return [
    page(
      'data.html',
      words.openData.title,
      words.openData.lead(plan.items.length, plan.links.length),
      render(OpenData, { props: { words, plan } }).body,
    ),
    statement === undefined
      ? page(
          'accessibility.html',
          words.accessibility.untestedTitle,
          words.accessibility.untested,
          render(Untested, { props: { words, plan } }).body,
        )
      : page(
          'accessibility.html',
          words.accessibility.title,
          words.accessibility.description,
          render(Accessibility, { props: { words, plan, statement } }).body,
        ),
  ];
}
