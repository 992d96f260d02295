import { boxesMeet, REACH, shapeBox, type Box } from './boxes.ts';
import { growth } from './graphLabels.ts';
import type { GraphNode } from './layoutGraph.ts';

/** The tiles of overlays beside an item, in px of the zoomed picture. */
export interface MarkTiles {
  readonly id: string;
  readonly tiles: readonly { readonly label: string; readonly color: string; readonly box: Box }[];
  /** Around all of them. */
  readonly box: Box;
}

interface Sign {
  readonly label: string;
  readonly color: string;
}

/** Height of a tile, and its width by the length of its label. */
export const TILE = 15;
const WIDE = 25;
const GAP = 1;
/** The most tiles beside an item; the list has all. */
const MOST = 3;
const CORNERS: readonly (readonly [x: -1 | 1, y: -1 | 1])[] = [
  [1, -1],
  [-1, -1],
  [1, 1],
  [-1, 1],
];

/**
 * Returns where the tiles of marked items stand: at the first corner of the shape where they lie over nothing, at its
 * upper right where there is none.
 *
 * @param zoom how many times the picture is enlarged; tiles keep their size
 */
export function markTiles(
  nodes: readonly GraphNode[],
  marks: ReadonlyMap<string, readonly Sign[]>,
  zoom = 1,
): readonly MarkTiles[] {
  const shapes = nodes.map(({ id, x, y, radius }) => ({ id, x: x * zoom, y: y * zoom, radius: radius * growth(zoom) }));
  const taken = shapes.map((shape) => ({ id: shape.id, box: shapeBox(shape) }));
  return shapes.flatMap((shape) => {
    const signs = (marks.get(shape.id) ?? []).slice(0, MOST);
    if (signs.length === 0) return [];
    const corners = CORNERS.map((corner) => rowAt(shape, corner, signs));
    const others = taken.filter(({ id }) => id !== shape.id);
    const free = corners.find(({ box }) => others.every((other) => !boxesMeet(box, other.box)));
    const row = free ?? corners[0];
    if (row === undefined) return [];
    taken.push({ id: `${shape.id} tiles`, box: row.box });
    return [{ id: shape.id, ...row }];
  });
}

function rowAt(
  { x, y, radius }: { readonly x: number; readonly y: number; readonly radius: number },
  [sideX, sideY]: readonly [number, number],
  signs: readonly Sign[],
): Omit<MarkTiles, 'id'> {
  const widths = signs.map(({ label }) => ([...label].length > 2 ? WIDE : TILE));
  const width = widths.reduce((sum, one) => sum + one + GAP, -GAP);
  const away = radius * REACH * 0.6;
  const left = sideX > 0 ? x + away : x - away - width;
  const top = sideY > 0 ? y + away : y - away - TILE;
  const tiles = signs.map(({ label, color }, at) => {
    const start = left + widths.slice(0, at).reduce((sum, one) => sum + one + GAP, 0);
    const box = { left: start, top, right: start + (widths[at] ?? TILE), bottom: top + TILE };
    return { label, color, box };
  });
  return { tiles, box: { left, top, right: left + width, bottom: top + TILE } };
}
