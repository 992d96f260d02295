import type { TellPart } from '../../account/account.ts';
import { basisCounts } from '../../account/grounds.ts';
import { fullName } from '../../account/nameOf.ts';
import { reached } from './reached.ts';
import { shownPlaces } from './shownPlaces.ts';

/** What the map shows: the places, what the chosen ones contain, and what two of them share. */
const tellDistricts: TellPart = (state, words) => {
  const { index, compared: other } = state;
  const { chosen, compared, shared } = shownPlaces(state);
  const pair = [chosen, compared].flatMap((place) => place ?? []);
  const places = index.plan.items.filter(({ map }) => map !== undefined);
  const children = pair.flatMap(({ id }) => index.children(id));
  const known = (ids: Iterable<string>) => {
    const wanted = new Set(ids);
    return index.plan.items.filter(({ id }) => wanted.has(id));
  };
  const items = known([...places, ...children, ...shared.map(({ item }) => item)].map(({ id }) => id));
  const inside = new Set(items.map(({ id }) => id));
  const about = shared.flatMap(({ links }) => links);
  const drawn = new Set([
    ...about,
    ...pair.flatMap(({ id }) =>
      index.children(id).flatMap((child) => index.linksTo(child.id).filter(({ from }) => from === id)),
    ),
  ]);
  // Without a chosen place the page has tables of all of them.
  const ends = (pair.length > 0 ? pair : places).flatMap(({ id }) => reached(index, id));
  const parts = (pair.length > 0 ? pair : places).flatMap(({ id }) => index.children(id));
  const far = known([...ends.map(({ item }) => item.id), ...parts.map(({ id }) => id)]).filter(
    ({ id }) => !inside.has(id),
  );
  const all = new Set([...inside, ...far.map(({ id }) => id)]);
  return {
    items,
    links: index.plan.links.filter((link) => drawn.has(link)),
    about,
    beside: {
      items: far,
      links: index.plan.links.filter((link) => !drawn.has(link) && all.has(link.from) && all.has(link.to)),
    },
    named: inside,
    back: new Set(),
    sentences: [
      ...(compared && other ? [words.districts.compared(fullName(index, compared, words.marked))] : []),
      ...(shared.length > 0
        ? [
            words.districts.shared(
              shared.map(({ item }) => fullName(index, item, words.marked)),
              basisCounts(about).map(({ basis }) => words.basis[basis]),
            ),
          ]
        : []),
    ],
    legend: [{ text: words.districts.map }],
  };
};

export default tellDistricts;
