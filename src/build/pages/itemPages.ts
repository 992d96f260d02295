import { render } from 'svelte/server';
import App from '../../App.svelte';
import { itemPath } from '../../plan/model/itemPath.ts';
import { indexPlan, type PlanIndex } from '../../plan/model/lookup.ts';
import type { Item } from '../../plan/model/types.ts';
import type { Model } from '../../state/explorer.svelte.ts';
import { VIEWS } from '../../views/views.ts';
import type { BuiltPage } from '../builtPage.ts';
import { fillPlace } from '../fillPage.ts';
import { drawHydrated, withoutMarks } from './drawHydrated.ts';
import { itemJsonld } from './itemJsonld.ts';
import { describePage, markedName } from './itemWords.ts';
import { PageExplorer } from './pageExplorer.ts';
import Card from '../cards/Card.svelte';
import SharingCard from './SharingCard.svelte';
import ToWholeList from './ToWholeList.svelte';

/**
 * Draws a page for every item: the explorer at that item, as a page to be read. Its links lead to other items' pages.
 *
 * The script goes on from it as the explorer itself, whose links stay in the page (startPage.ts).
 */
export function itemPages(model: Model): BuiltPage[] {
  const index = indexPlan(model.plan);
  return model.plan.items.map((item) => itemPage(model, index, item));
}

function itemPage(model: Model, index: PlanIndex, item: Item): BuiltPage {
  const { meta } = model.plan;
  const path = itemPath(item.id);
  const file = `${path}index.html`;
  const create = () => new PageExplorer(model, VIEWS);
  const address = `#/${VIEWS[0]}/${item.id}`;
  const explorer = create();
  explorer.open(address);
  const app = drawHydrated(App, { model, create, address }, file);
  const list = render(ToWholeList, { props: { explorer } }).body;
  const { title } = explorer;
  const description = describePage(index, item);
  const image = { path: `${path}card.png`, alt: markedName(item) };
  return {
    file,
    template: 'index.html',
    title,
    description,
    head: render(SharingCard, { props: { meta, title, description, path, image } }).head,
    jsonld: itemJsonld(index, item, meta.site ?? '../../'),
    address: `./${address}`,
    // Its script makes it the explorer, whose policy it keeps.
    frames: true,
    card: withoutMarks(render(Card, { props: { explorer } }).body),
    body: fillPlace(app, '<div class="built-list"></div>', `<div class="built-list">${list}</div>`, file),
  };
}
