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
 * Returns what a plan's tables can set against each other: each kind that the plan puts in rows, with the kinds of its
 * columns that such rows are linked to, or that contain what they are linked to.
 */
export function matrixKinds(index: PlanIndex): readonly MatrixKinds[] {
  const { table } = index.plan.meta;
  return table.rows.flatMap((rows) => {
    const linked = linkedKinds(index, rows);
    const columns = table.columns.filter((kind) => linked.has(kind));
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

function linkedKinds(index: PlanIndex, rows: string): ReadonlySet<string> {
  const kinds = index
    .itemsOfKind(rows)
    .flatMap(({ id }) => farEnds(index, id))
    .flatMap(({ end }) => [...index.ancestors(end), index.item(end)])
    .flatMap((item) => item?.kind ?? []);
  return new Set(kinds);
}
