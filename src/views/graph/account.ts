import type { TellPart } from '../../account/account.ts';
import { standsBack } from '../../account/standsBack.ts';
import { marksOf, pathLinks } from '../../account/pathLinks.ts';
import { lineEntries, shapeEntries } from './graphLegend.ts';
import { shownGraph } from './shownGraph.ts';

/** What the graph shows: items as shapes with their names, links as lines, and marks. */
const tellGraph: TellPart = (state, words) => {
  const { index, address, marks, paths, emphasis } = state;
  const part = shownGraph(state);
  const ids = new Set(part.items.map(({ id }) => id));
  const about = pathLinks(state);
  const drawn = new Set([...part.links, ...about, ...marksOf(state, ids)]);
  const onPath = paths?.length ? new Set(paths.flatMap(({ items }) => items)) : undefined;
  const marked =
    emphasis ?? (marks && new Set([...marks].flatMap(([id, own]) => [id, ...own.map(({ link }) => link.to)])));
  const off = [...address.without, ...address.unlinked].flatMap(
    (id) => index.kind(id)?.name ?? index.linkKind(id)?.outward ?? [],
  );
  return {
    items: part.items,
    links: index.plan.links.filter((link) => drawn.has(link)),
    about,
    beside: { items: [], links: [] },
    named: ids,
    back: new Set(
      [...ids].filter((id) => standsBack(id, { near: onPath, front: marked, undecided: state.year?.undecided })),
    ),
    sentences: [
      ...(address.steps > 1 ? [words.graph.steps(address.steps)] : []),
      ...(off.length > 0 ? [words.graph.without(off)] : []),
    ],
    legend: [...shapeEntries(index, part), ...lineEntries(state, part, words)],
  };
};

export default tellGraph;
