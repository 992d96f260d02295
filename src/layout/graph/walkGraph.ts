import type { Graph, Spot } from './layoutGraph.ts';
import { otherEnd } from '../../plan/model/surroundings.ts';

/** Way of each arrow key: right and down are positive. */
const DIRECTIONS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};
/** How much worse it is to lie beside the direction than farther along it. */
const BESIDE = 1.6;

/**
 * The item that an arrow key leads to from another; undefined where the key means nothing here.
 *
 * It is the linked item that lies nearest in that direction (within 45° of it as far as there is one, else within 90°).
 * Where no link leads that way it is the nearest of all items there, so that every item can be reached.
 */
export function walkGraph(
  { nodes, lines }: Pick<Graph, 'nodes' | 'lines'>,
  from: string,
  key: string,
): string | undefined {
  const direction = DIRECTIONS[key];
  const start = nodes.find(({ id }) => id === from);
  if (direction === undefined || start === undefined) return undefined;
  const linked = new Set(
    lines.flatMap(({ link }) => (link.from === from || link.to === from ? otherEnd(link, from) : [])),
  );
  const others = nodes.filter(({ id }) => id !== from);
  const wide = (spot: Spot) => measure(start, spot, direction).along > 0;
  const narrow = (spot: Spot) => {
    const { along, beside } = measure(start, spot, direction);
    return along > 0 && beside <= along;
  };
  const mine = others.filter(({ id }) => linked.has(id));
  for (const candidates of [mine.filter(narrow), mine.filter(wide), others.filter(wide)]) {
    const far = candidates.map((spot) => farness(start, spot, direction));
    const nearest = candidates[far.indexOf(Math.min(...far))];
    if (nearest !== undefined) return nearest.id;
  }
  return undefined;
}

function measure(from: Spot, to: Spot, [wx, wy]: readonly [number, number]): { along: number; beside: number } {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  return { along: dx * wx + dy * wy, beside: Math.abs(dx * wy + dy * wx) };
}

function farness(from: Spot, to: Spot, direction: readonly [number, number]): number {
  const { along, beside } = measure(from, to, direction);
  return along + BESIDE * beside;
}
