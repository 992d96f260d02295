import type { TellPart } from '../../account/account.ts';
import type { LegendEntry } from '../../account/legend.ts';
import { fullName } from '../../account/nameOf.ts';
import { marksOf, pathLinks } from '../../account/pathLinks.ts';
import { standsBack } from '../../account/standsBack.ts';
import type { Item } from '../../plan/model/types.ts';
import { itemsOnCards, shownCards, type ShownCards } from './shownCards.ts';

/** What the cards show: the items on them, what contains what, and the links that they tell of. */
const tellCards: TellPart = (state, words) => {
  const { index, front, year } = state;
  const shown = shownCards(state);
  const items = itemsOnCards(index, shown);
  const ids = new Set(items.map(({ id }) => id));
  const told =
    shown.type === 'groups' ? shown.groups.flatMap(({ cards }) => cards.flatMap(({ link }) => link ?? [])) : [];
  const inside = items.flatMap(({ id }) =>
    index.linksTo(id).filter(({ from }) => index.parent(id) === from && ids.has(from)),
  );
  const about = shown.type === 'path' ? pathLinks(state) : told;
  const drawn = new Set([...about, ...inside, ...marksOf(state, ids)]);
  const legend: LegendEntry[] = items.some(({ basis }) => basis === 'provisional')
    ? [{ text: words.dashed, sign: { type: 'box', style: 'dashed' } }]
    : [];
  const title = titleOf(shown, state.compared !== undefined, (item) => fullName(index, item, words.marked));
  return {
    ...(title.length > 0 ? { title: words.cards.title(title) } : {}),
    items: index.plan.items.filter(({ id }) => ids.has(id)),
    links: index.plan.links.filter((link) => drawn.has(link)),
    about,
    beside: { items: [], links: [] },
    named: ids,
    back: new Set([...ids].filter((id) => standsBack(id, { front, undecided: year?.undecided }))),
    sentences: [],
    legend,
  };
};

export default tellCards;

/** Names of what the cards are about, where that is not the item in focus: two that are compared, or kinds. */
function titleOf(shown: ShownCards, compares: boolean, nameOf: (item: Item) => string): readonly string[] {
  if (shown.type !== 'groups' || shown.lead !== undefined) return [];
  return compares
    ? shown.groups.flatMap(({ cards }) => cards.map(({ item }) => nameOf(item)))
    : shown.groups.map(({ heading }) => heading);
}
