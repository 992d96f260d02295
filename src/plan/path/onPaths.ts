import type { PlanIndex } from '../model/lookup.ts';
import type { Path } from './paths.ts';
import type { Nearness } from '../model/relations.ts';

/** Returns every item that stays in front when a picture is about paths: those on them, and what lies around these. */
export function onPaths(index: PlanIndex, paths: readonly Path[]): ReadonlyMap<string, Nearness> {
  const near = new Map<string, Nearness>();
  const items = new Set(paths.flatMap((path) => path.items));
  for (const id of items) for (const { id: around } of index.ancestors(id)) near.set(around, 'around');
  for (const id of items) near.set(id, 'linked');
  for (const { items: path } of paths)
    for (const id of [path[0], path.at(-1)]) if (id !== undefined) near.set(id, 'self');
  return near;
}
