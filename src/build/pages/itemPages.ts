import { render } from 'svelte/server';
import type { SiteWords } from '../../i18n/siteWords.ts';
import type { WordsInUse } from '../../i18n/wordsInUse.ts';
import { itemPath } from '../../plan/model/itemPath.ts';
import { homeView } from '../../state/address.ts';
import type { Model } from '../../state/explorer.svelte.ts';
import { VIEWS } from '../../views/views.ts';
import type { BuiltPage } from '../builtPage.ts';
import { itemJsonld } from './itemJsonld.ts';
import { markedName } from '../../account/markedName.ts';
import { pageTitle } from '../../account/pageTitle.ts';
import { describePage } from './itemWords.ts';
import { PageExplorer } from './pageExplorer.ts';
import Card from '../cards/Card.svelte';
import ItemPage from '../read/ItemPage.svelte';
import { withoutMarks } from './drawHydrated.ts';
import SharingCard from './SharingCard.svelte';

/** The views in which an item can be pointed at: they lead to it. */
const POINTED = VIEWS.filter(({ picks }) => picks).map(({ id }) => id);

/**
 * Draws a page for every item, one when it is asked for: its words and its links, to be read without script. Its links
 * lead to other items' pages, and to the explorer at that item.
 */
export function* itemPages(model: Model, words: WordsInUse, site: SiteWords): Generator<BuiltPage> {
  const explorer = new PageExplorer(model, VIEWS, words);
  for (const { id } of model.plan.items) {
    explorer.open(`#/${homeView(explorer.space)}/${id}`);
    yield itemPage(explorer, site);
  }
}

function itemPage(explorer: PageExplorer, words: SiteWords): BuiltPage {
  const { index, item } = explorer;
  const title = pageTitle(explorer, words);
  const { meta } = index.plan;
  const path = itemPath(item.id);
  const card = `${path}card.png`;
  const description = describePage(index, item, words);
  const image = { path: card, alt: markedName(item, words.page.marked) };
  return {
    file: `${path}index.html`,
    template: 'read.html',
    title,
    description,
    head: render(SharingCard, { props: { meta, title, description, path, image } }).head,
    jsonld: itemJsonld(index, item, meta.site ?? '../../', words),
    card: withoutMarks(render(Card, { props: { explorer } }).body),
    body: withoutMarks(render(ItemPage, { props: { explorer, words, card, views: POINTED } }).body),
  };
}
