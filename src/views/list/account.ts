import type { TellPart } from '../../account/account.ts';
import { pathLinks } from '../../account/pathLinks.ts';

/** What the list shows: all of the plan, each item with its links. */
const tellList: TellPart = (state) => {
  const { items, links } = state.index.plan;
  return {
    items,
    links,
    about: pathLinks(state),
    beside: { items: [], links: [] },
    named: new Set(items.map(({ id }) => id)),
    back: new Set(items.flatMap(({ id }) => (state.front && !state.front.has(id) ? id : []))),
    sentences: [],
    legend: [],
  };
};

export default tellList;
