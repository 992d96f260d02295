import type { DistrictMap } from './districtMap.ts';

/** Way of each arrow key: right and down are positive. */
const DIRECTIONS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};
/** How much worse it is to lie beside the direction than farther along it. */
const BESIDE = 2;

/**
 * The tile that a key leads to from another; undefined where the key means nothing here.
 *
 * An arrow leads to the tile whose middle lies nearest in its direction; Home and End lead to the first and the last.
 */
export function walkDistrictMap({ tiles }: DistrictMap, from: string, key: string): string | undefined {
  if (key === 'Home') return tiles[0]?.id;
  if (key === 'End') return tiles.at(-1)?.id;
  const direction = DIRECTIONS[key];
  const start = tiles.find(({ id }) => id === from);
  if (direction === undefined || start === undefined) return undefined;
  let best: { id: string; far: number } | undefined;
  for (const { id, x, y } of tiles) {
    const along = (x - start.x) * direction[0] + (y - start.y) * direction[1];
    const beside = Math.abs((x - start.x) * direction[1] + (y - start.y) * direction[0]);
    const far = along + BESIDE * beside;
    if (along > 0 && (best === undefined || far < best.far)) best = { id, far };
  }
  return best?.id;
}
