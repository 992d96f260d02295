import type { GraphNode } from '../../layout/graph/layoutGraph.ts';
import type { PlanIndex } from '../../plan/model/lookup.ts';

/** More than any item has links. */
const MARKED = 1e9;
const LEVEL = 1e6;

/** Returns how early each item chooses the place of its label: what is marked, then by level, then by number of links. */
export function labelWeights(
  index: PlanIndex,
  nodes: readonly GraphNode[],
  marks: ReadonlyMap<string, unknown> | undefined,
): ReadonlyMap<string, number> {
  return new Map(
    nodes.map(({ id, level }) => {
      const links = index.linksFrom(id).length + index.linksTo(id).length;
      return [id, (marks?.has(id) === true ? MARKED : 0) - level * LEVEL + links];
    }),
  );
}
