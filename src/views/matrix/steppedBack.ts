import type { Explorer } from '../../state/explorer.svelte.ts';

/**
 * Returns the rows and the columns of a table that step back: what bears no mark while overlays are chosen, what is not
 * decided in the year looked at, and the columns beside those that an overlay is about.
 */
export function steppedBack(
  explorer: Explorer,
  rows: readonly string[],
  columns: readonly string[],
): ReadonlySet<string> {
  const { marks, year, index } = explorer;
  const chosen = new Set(
    explorer.overlays.flatMap((overlay) => {
      const values = explorer.chosen(overlay.id);
      return overlay.choices(index).flatMap(({ value, item }) => (values.includes(value) ? item : []));
    }),
  );
  const inFront = columns.filter((id) => chosen.has(id) || marks?.has(id));
  return new Set([
    ...rows.filter((id) => (marks !== undefined && !marks.has(id)) || year?.undecided.has(id)),
    ...(inFront.length === 0 ? [] : columns.filter((id) => !inFront.includes(id))),
  ]);
}
