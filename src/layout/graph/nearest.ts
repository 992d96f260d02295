import { lineMiddle } from './linePath.ts';
import type { GraphLine, GraphNode, Spot } from './layoutGraph.ts';

/**
 * Returns the item whose shape lies nearest to a spot, if within so many px of it.
 *
 * @param growth what the shapes' radii are multiplied by
 */
export function nearestNode(
  nodes: readonly GraphNode[],
  { x, y }: Spot,
  reach: number,
  growth = 1,
): string | undefined {
  let best: { id: string; far: number } | undefined;
  for (const node of nodes) {
    const far = Math.hypot(node.x - x, node.y - y) - node.radius * growth;
    if (far <= reach && (best === undefined || far < best.far)) best = { id: node.id, far };
  }
  return best?.id;
}

/**
 * Returns the line that runs nearest to a spot, if within so many px of it.
 *
 * @param focus the item that lines of others go around
 */
export function nearestLine(
  lines: readonly GraphLine[],
  spots: ReadonlyMap<string, GraphNode>,
  spot: Spot,
  reach: number,
  focus: string | undefined,
): GraphLine | undefined {
  let best: { line: GraphLine; far: number } | undefined;
  for (const line of lines) {
    const [from, to] = [spots.get(line.link.from), spots.get(line.link.to)];
    if (from === undefined || to === undefined) continue;
    const around = line.link.from === focus || line.link.to === focus ? undefined : spots.get(focus ?? '');
    const middle = lineMiddle(from, to, around);
    const far = Math.min(distance(spot, from, middle), distance(spot, middle, to));
    if (far <= reach && (best === undefined || far < best.far)) best = { line, far };
  }
  return best?.line;
}

/** Distance of a spot from the line between two others. */
function distance({ x, y }: Spot, from: Spot, to: Spot): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const square = dx * dx + dy * dy;
  const along = square === 0 ? 0 : Math.min(1, Math.max(0, ((x - from.x) * dx + (y - from.y) * dy) / square));
  return Math.hypot(from.x + along * dx - x, from.y + along * dy - y);
}
