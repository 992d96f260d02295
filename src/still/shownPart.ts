import type { Shown } from '../export/shownCsv.ts';
import { layoutMatrix, type Matrix } from '../layout/matrix/matrix.ts';
import { matrixKinds, nearestKinds } from '../layout/matrix/matrixKinds.ts';
import { graphPart, type GraphPart } from '../plan/model/graphPart.ts';
import { indexPlan } from '../plan/model/lookup.ts';
import type { Item, Link } from '../plan/model/types.ts';
import type { Explorer } from '../state/explorer.svelte.ts';
import { placeAround } from '../views/districts/placeAround.ts';
import { reached } from '../views/districts/reached.ts';

/** Returns the items and links that the graph shows. */
export function partOf({ index, item, address, paths }: Explorer): GraphPart {
  const { steps, without, unlinked } = address;
  return graphPart(index, { item: item.id, steps, off: { kinds: without, linkKinds: unlinked }, paths });
}

/** Returns the table that is shown; undefined where the plan has none. */
export function matrixOf({ model, index, address: { rows, columns, sort } }: Explorer): Matrix | undefined {
  // The filter takes links out of a table, but no table out of the choice.
  const kinds = nearestKinds(matrixKinds(indexPlan(model.plan)), { rows, columns });
  return kinds && layoutMatrix(index, { ...kinds, sort });
}

/** Returns the items that a view shows and the links between them, with the filter applied, and those of the overlays. */
export function shownPart(explorer: Explorer): Shown {
  const { index } = explorer;
  if (explorer.view === 'graph') return partOf(explorer);
  const items = shownItems(explorer);
  const ids = new Set(items.map(({ id }) => id));
  const marked = new Set([...(explorer.marks?.values() ?? [])].flat().map(({ link }) => link));
  const ways = new Set(explorer.paths?.flatMap((path) => path.links));
  const inside = ({ from, to }: Link) => ids.has(from) && ids.has(to);
  const links = index.plan.links.filter(
    (link) => inside(link) || ways.has(link) || (marked.has(link) && ids.has(link.from)),
  );
  return { items, links: explorer.view === 'matrix' ? linksOf(matrixOf(explorer)) : links };
}

function shownItems(explorer: Explorer): readonly Item[] {
  const { index, sunburst, item, compared } = explorer;
  const known = (ids: readonly string[]) => {
    const wanted = new Set(ids);
    return index.plan.items.filter(({ id }) => wanted.has(id));
  };
  switch (explorer.view) {
    case 'sunburst':
      return known([sunburst.center.id, item.id, ...sunburst.slices.map(({ id }) => id)]);
    case 'matrix': {
      const matrix = matrixOf(explorer);
      const rows = matrix?.groups.flatMap((group) => group.rows) ?? [];
      return known([...rows, ...(matrix?.heads ?? [])].map(({ id }) => id));
    }
    case 'districts': {
      const chosen = [item, compared].flatMap((one) => placeAround(index, one?.id ?? '') ?? []);
      const places = chosen.length > 0 ? chosen : index.plan.items.filter(({ map }) => map !== undefined);
      const inside = places.flatMap(({ id }) => [id, ...index.children(id).map((child) => child.id)]);
      return known([...inside, ...places.flatMap(({ id }) => reached(index, id).map((end) => end.item.id))]);
    }
    default:
      return index.plan.items;
  }
}

function linksOf(matrix: Matrix | undefined): readonly Link[] {
  const cells = matrix?.groups.flatMap(({ rows }) => rows.flatMap((row) => row.cells)) ?? [];
  return [...new Set(cells.flatMap(({ ends }) => ends.map(({ link }) => link)))];
}
