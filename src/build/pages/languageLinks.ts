import type { Model } from '../../state/explorer.svelte.ts';
import { escapeHtml } from '../escapeHtml.ts';

/**
 * Returns the links by which search engines find the home in each language, as HTML for a page's head; empty where there is
 * one language. Source: https://developers.google.com/search/docs/specialty/international/localized-versions
 */
export function languageLinks({ plan, languages = [] }: Model): string {
  const root = plan.meta.site ?? './';
  const own = languages.map(({ tag, code, file }) => [tag, file === undefined ? root : `${root}${code}/`] as const);
  const all = own.length === 0 ? [] : [...own, ['x-default', root] as const];
  return all
    .map(([tag, href]) => `<link rel="alternate" hreflang="${escapeHtml(tag)}" href="${escapeHtml(href)}">`)
    .join('');
}
