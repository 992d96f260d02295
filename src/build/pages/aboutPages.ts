import { render } from 'svelte/server';
import Accessibility from '../../about/accessibility/Accessibility.svelte';
import type { Statement } from '../../about/accessibility/results.ts';
import Untested from '../../about/accessibility/Untested.svelte';
import OpenData from '../../about/openData/OpenData.svelte';
import { jaAccessibility } from '../../i18n/jaAccessibility.ts';
import { jaOpenData } from '../../i18n/jaOpenData.ts';
import type { Plan } from '../../plan/model/types.ts';
import type { BuiltPage } from '../builtPage.ts';

const TEMPLATE = 'document.html';

/**
 * The pages of words about the explorer: they have no script.
 *
 * @param statement what the accessibility page tells; undefined where nobody has tested the plan's pages
 */
export function aboutPages(plan: Plan, statement: Statement | undefined): readonly BuiltPage[] {
  const page = (file: string, title: string, description: string, body: string): BuiltPage => ({
    file,
    template: TEMPLATE,
    title: `${title}｜${plan.meta.title}`,
    description,
    // The marks are for a script that takes over; none does.
    body: body.replace(/<!--.*?-->/gs, ''),
  });
  return [
    page(
      'data.html',
      jaOpenData.title,
      jaOpenData.lead(plan.items.length, plan.links.length),
      render(OpenData, { props: { plan } }).body,
    ),
    statement === undefined
      ? page(
          'accessibility.html',
          jaAccessibility.untestedTitle,
          jaAccessibility.untested,
          render(Untested, { props: { plan } }).body,
        )
      : page(
          'accessibility.html',
          jaAccessibility.title,
          jaAccessibility.description,
          render(Accessibility, { props: { plan, statement } }).body,
        ),
  ];
}
