import type { Slice } from './sunburst.ts';

/** A slice with its position among those that its parent contains, counted from 1 as ARIA does. */
export type TreeSlice = Slice & { readonly position: number; readonly size: number };

/**
 * Returns the slices as one reads a tree: each directly before what it contains.
 *
 * @param slices parents before children, siblings in their order
 * @param center id of what contains the first ring
 */
export function treeOrder(slices: readonly Slice[], center: string): readonly TreeSlice[] {
  const children = new Map<string, Slice[]>();
  for (const slice of slices) {
    const siblings = children.get(slice.parent);
    if (siblings === undefined) children.set(slice.parent, [slice]);
    else siblings.push(slice);
  }
  const below = (id: string): TreeSlice[] =>
    (children.get(id) ?? []).flatMap((slice, at, { length }) => [
      { ...slice, position: at + 1, size: length },
      ...below(slice.id),
    ]);
  return below(center);
}
