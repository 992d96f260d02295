import type { PlanIndex } from '../../plan/model/lookup.ts';
import type { Link } from '../../plan/model/types.ts';

/** A kind of item that can stand in the rows of a table, and the kinds that can stand in its columns. */
export interface MatrixKinds {
  readonly rows: string;
  readonly columns: readonly string[];
}

/** Where a link of an item leads, whichever way the link runs. */
export interface FarEnd {
  readonly link: Link;
  readonly end: string;
}

/**
 * Returns what a plan's tables can set against each other.
 *
 * Rows are the kinds at the ends of the plan's groups. Columns are the kinds that such rows are linked to, or that
 * contain what they are linked to: first what stands beside the plan's tree (the same for every group), then the kinds
 * of the groups, then the others. The centre contains everything and would say nothing.
 */
export function matrixKinds(index: PlanIndex): readonly MatrixKinds[] {
  const rowKinds = index.plan.meta.groups.flatMap(({ kind }) => leafKinds(index, kind));
  const order = columnOrder(index);
  return rowKinds.flatMap((rows) => {
    const linked = linkedKinds(index, rows);
    const columns = order.filter((kind) => linked.has(kind) && !rowKinds.includes(kind));
    return columns.length > 0 ? [{ rows, columns }] : [];
  });
}

/** Returns the kinds that a reader asked for where the plan has such a table; else the nearest ones that it has. */
export function nearestKinds(
  offers: readonly MatrixKinds[],
  asked: { readonly rows?: string | undefined; readonly columns?: string | undefined },
): { readonly rows: string; readonly columns: string } | undefined {
  const offer = offers.find(({ rows }) => rows === asked.rows) ?? offers[0];
  const columns = offer?.columns.find((kind) => kind === asked.columns) ?? offer?.columns[0];
  return offer === undefined || columns === undefined ? undefined : { rows: offer.rows, columns };
}

/** Returns the other ends of all links of an item but those to its time, which has a picture of its own. */
export function farEnds(index: PlanIndex, id: string): readonly FarEnd[] {
  return [
    ...index.linksFrom(id).map((link) => ({ link, end: link.to })),
    ...index.linksTo(id).map((link) => ({ link, end: link.from })),
  ].filter(({ link }) => index.roleOf(link) !== 'duration');
}

/** The kinds of a group that contain nothing, the group's own kind among them where nothing is below it. */
function leafKinds(index: PlanIndex, kind: string): string[] {
  const below = index.itemsOfKind(kind).flatMap(({ id }) => index.children(id).map((child) => child.kind));
  return below.length === 0 ? [kind] : [...new Set(below)].flatMap((child) => leafKinds(index, child));
}

function linkedKinds(index: PlanIndex, rows: string): ReadonlySet<string> {
  const kinds = index
    .itemsOfKind(rows)
    .flatMap(({ id }) => farEnds(index, id))
    .flatMap(({ end }) => [...index.ancestors(end), index.item(end)])
    .flatMap((item) => item?.kind ?? []);
  return new Set(kinds);
}

function columnOrder(index: PlanIndex): string[] {
  const { plan } = index;
  const groups = plan.meta.groups.map(({ kind }) => kind);
  const center = index.kindOf(plan.meta.center)?.id;
  const inTree = new Set(
    plan.items.filter(({ id }) => index.ancestors(id)[0]?.id === plan.meta.center).map(({ kind }) => kind),
  );
  const kinds = plan.kinds.map(({ id }) => id).filter((id) => id !== center);
  const beside = kinds.filter((id) => !inTree.has(id));
  return [...new Set([...beside, ...groups, ...kinds])];
}
