import type { GraphNode } from '../../layout/graph/layoutGraph.ts';
import type { PlanIndex } from '../../plan/model/lookup.ts';

interface Ids {
  has(id: string): boolean;
}

/** More than any item has links. */
const ON_PATH = 1e12;
const MARKED = 1e9;
const LEVEL = 1e6;

/**
 * Returns how early each item chooses the position of its label: what is on a path that is looked for, then what is marked,
 * then by level, then by number of links.
 */
export function labelWeights(
  index: PlanIndex,
  nodes: readonly GraphNode[],
  { marks, paths }: { readonly marks?: Ids | undefined; readonly paths?: Ids | undefined } = {},
): ReadonlyMap<string, number> {
  return new Map(
    nodes.map(({ id, level }) => {
      const links = index.linksFrom(id).length + index.linksTo(id).length;
      const first = (paths?.has(id) === true ? ON_PATH : 0) + (marks?.has(id) === true ? MARKED : 0);
      return [id, first - level * LEVEL + links];
    }),
  );
}
