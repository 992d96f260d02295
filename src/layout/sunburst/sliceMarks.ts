import { middle } from './sector.ts';
import { RADIUS, type Slice, type Sunburst } from './sunburst.ts';

/** A small square tile that stands for one or several marks of an item; upright, its middle at (x, y). User units. */
export interface MarkTile<M> {
  /** Id of the slice that bears the mark. */
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** The mark on it, or undefined where it stands for what has no tile of its own. */
  readonly mark: M | undefined;
  /** How many marks it stands for. */
  readonly count: number;
  /** Where a line from the tile ends at its slice; undefined where the tile is right beside it. */
  readonly leader?: Point;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface SliceMarks<M> {
  readonly tiles: readonly MarkTile<M>[];
  /** Side of a tile. User units. */
  readonly size: number;
  /** Distance from the centre within which the picture and its tiles lie. User units. */
  readonly reach: number;
}

/** Space around a tile. User units. */
const GAP = 3;
/** More marks than these on one slice share a last tile. */
const MOST = 3;
/** Rows of tiles around the rim; what finds no room even in the last is drawn there all the same. */
const ROWS = 5;

/**
 * Returns the positions of marks on a sunburst: around the rim, each as near to its slice as the tiles before it allow,
 * side by side where the slice is wide and outward where it is not. No two tiles overlap while there are rows for them.
 * A slice inside the picture has its tiles at its outer edge.
 *
 * @param size side of a tile, in user units
 * @param hasTile tells the marks that are drawn as tiles
 */
export function sliceMarks<M>(
  sunburst: Sunburst,
  marks: ReadonlyMap<string, readonly M[]>,
  size: number,
  hasTile: (mark: M) => boolean = () => true,
): SliceMarks<M> {
  const rim = Math.max(...sunburst.slices.map(({ outerRadius }) => outerRadius));
  const tiles: MarkTile<M>[] = [];
  for (const slice of sunburst.slices) {
    const own = shared((marks.get(slice.id) ?? []).filter(hasTile));
    for (const [at, one] of own.entries()) {
      const positions = positionsFor(slice, rim, at - (own.length - 1) / 2, size);
      const free = positions.find((candidate) => tiles.every((tile) => !overlap(tile, candidate, size)));
      const position = free ?? positions.at(-1);
      if (position !== undefined) tiles.push({ id: slice.id, ...position, ...one });
    }
  }
  const corners = tiles.map(({ x, y }) => Math.max(Math.abs(x), Math.abs(y)) + size / 2 + GAP);
  return { tiles, size, reach: Math.ceil(Math.max(RADIUS, ...corners)) };
}

/** The marks of one slice with the number of marks that each tile stands for. */
function shared<M>(marks: readonly M[]): { mark: M | undefined; count: number }[] {
  const single = marks.length > MOST ? marks.slice(0, MOST - 1) : marks;
  const rest = marks.length - single.length;
  const own = single.map((mark) => ({ mark, count: 1 }));
  return rest === 0 ? own : [...own, { mark: undefined, count: rest }];
}

type TilePosition = Point & Pick<MarkTile<unknown>, 'leader'>;

/** Where a tile may stand, the best first; `offset` counts tiles from the middle of the slice. */
function positionsFor(slice: Slice, rim: number, offset: number, size: number): TilePosition[] {
  const step = size + GAP;
  if (slice.outerRadius < rim) return [atAngle(middle(slice), slice.outerRadius - step / 2, offset * step)];
  const first = rim + 4 + size / 2;
  const width = (slice.endAngle - slice.startAngle) * rim;
  const leader = atAngle(middle(slice), rim + 1, 0);
  const position = (row: number, arc: number): TilePosition => ({
    ...atAngle(middle(slice), first + row * step, arc),
    ...(row === 0 ? {} : { leader }),
  });
  const rows = Array.from({ length: ROWS }, (_, row) => row);
  const isWide = width >= Math.abs(offset) * 2 * step + size;
  return [...(isWide ? rows.map((row) => position(row, offset * step)) : []), ...rows.map((row) => position(row, 0))];
}

/** A point at a radius, moved along the circle by an arc. */
function atAngle(angle: number, radius: number, arc: number): Point {
  const turned = angle + arc / radius;
  return { x: Math.sin(turned) * radius, y: -Math.cos(turned) * radius };
}

function overlap(a: Point, b: Point, size: number): boolean {
  return Math.abs(a.x - b.x) < size + GAP / 2 && Math.abs(a.y - b.y) < size + GAP / 2;
}
