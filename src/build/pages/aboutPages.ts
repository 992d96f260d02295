import { render } from 'svelte/server';
import Accessibility from '../../about/accessibility/Accessibility.svelte';
import { results } from '../../about/accessibility/results.ts';
import OpenData from '../../about/openData/OpenData.svelte';
import { jaAccessibility } from '../../i18n/jaAccessibility.ts';
import { jaOpenData } from '../../i18n/jaOpenData.ts';
import type { Plan } from '../../plan/model/types.ts';
import type { BuiltPage } from '../builtPage.ts';

const TEMPLATE = 'document.html';

/** The pages of words about the explorer: they have no script. */
export function aboutPages(plan: Plan): readonly BuiltPage[] {
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
    page(
      'accessibility.html',
      jaAccessibility.title,
      jaAccessibility.description,
      render(Accessibility, { props: { plan, results } }).body,
    ),
  ];
}
