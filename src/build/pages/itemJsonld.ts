import { itemPath } from '../../plan/model/itemPath.ts';
import type { PlanIndex } from '../../plan/model/lookup.ts';
import type { Item } from '../../plan/model/types.ts';
import { markedName } from '../../account/markedName.ts';
import type { SiteWords } from '../../i18n/siteWords.ts';
import { describePage } from './itemWords.ts';

/**
 * Returns what an item's page says to machines: a page about a term of the plan, and the path to it from the centre.
 *
 * The term is the very concept of `plan.jsonld` (src/export/planJsonld.ts), which has its links with their reasons.
 *
 * @param root the site's root as the page names it: its address, or the way up to it
 */
export function itemJsonld(index: PlanIndex, item: Item, root: string, words: SiteWords): unknown {
  const { meta } = index.plan;
  const description = describePage(index, item, words);
  const path = [...index.ancestors(item.id), item];
  return {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    '@id': `${root}${itemPath(item.id)}`,
    name: markedName(item, words.page.marked),
    description,
    inLanguage: meta.language,
    dateModified: meta.version,
    isPartOf: { '@type': 'WebSite', '@id': root, name: meta.title },
    breadcrumb: {
      '@type': 'BreadcrumbList',
      itemListElement: path.map((step, at) => ({
        '@type': 'ListItem',
        position: at + 1,
        name: markedName(step, words.page.marked),
        item: `${root}${itemPath(step.id)}`,
      })),
    },
    mainEntity: {
      '@type': 'DefinedTerm',
      '@id': `${root}plan.jsonld#${item.id}`,
      name: markedName(item, words.page.marked),
      ...(item.text === undefined ? {} : { description: item.text }),
      ...(item.number === undefined ? {} : { termCode: String(item.number) }),
      inDefinedTermSet: {
        '@type': 'DefinedTermSet',
        '@id': `${root}plan.jsonld#scheme/`,
        name: meta.title,
        ...(meta.license.url === undefined ? {} : { license: meta.license.url }),
      },
    },
  };
}
