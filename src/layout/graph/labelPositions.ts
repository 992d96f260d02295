import { REACH, type Box } from './boxes.ts';
import type { GraphNode, Size } from './layoutGraph.ts';

/** Where a label stands around its shape: wholly beside it (1), in the middle of it (0), or between the two. */
type Side = readonly [x: -1 | -0.5 | 0 | 0.5 | 1, y: -1 | -0.5 | 0 | 0.5 | 1];

/** Where the text of a label is anchored, the baseline of its first line, and the room that it takes; in px. */
export interface LabelPosition {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly box: Box;
}

export const LINE_HEIGHT = 1.2;
const ASCENT = 0.9;
/** Free space between a label and its item, and between a label and everything else. */
export const GAP = 2;
const BELOW: readonly Side[] = [
  [0, 1],
  [0, -1],
  [1, 0],
  [-1, 0],
  [1, 1],
  [-1, 1],
  [1, -1],
  [-1, -1],
];
/** Where else the names of what is in front may stand: moved along a side of their shape. */
const ALONG: readonly Side[] = [
  [0.5, 1],
  [-0.5, 1],
  [0.5, -1],
  [-0.5, -1],
  [1, 0.5],
  [-1, 0.5],
  [1, -0.5],
  [-1, -0.5],
];

/**
 * Returns where the label of a node may stand, the best first: on rings the side away from the middle.
 *
 * @param inFront whether it belongs to what is in front, whose name has more positions to choose from
 */
export function sidesOf(node: GraphNode, size: Size, inFront = false): readonly Side[] {
  const sides = sidesAround(node, size);
  return inFront ? [...sides, ...ALONG] : sides;
}

function sidesAround(node: GraphNode, { width, height }: Size): readonly Side[] {
  if (node.step === undefined || node.step === 0) return BELOW;
  const [dx, dy] = [(node.x - width / 2) / width, (node.y - height / 2) / height];
  const outward = ([x, y]: Side) => (x * dx + y * dy) / Math.hypot(x, y);
  return BELOW.toSorted((a, b) => outward(b) - outward(a));
}

/**
 * Returns the position of a label on a side of its node.
 *
 * @param width of its longest line in px
 * @param lines number of its lines
 * @param size of its type in px
 * @param more how much farther away from its node it stands, in px
 */
export function positionOn(
  { x, y, radius }: GraphNode,
  [sideX, sideY]: Side,
  width: number,
  lines: number,
  size: number,
  more = 0,
): LabelPosition {
  const height = ((lines - 1) * LINE_HEIGHT + 1) * size;
  const away = radius * REACH + GAP + more;
  // In a corner the shape is nearer.
  const corner = Math.abs(sideX * sideY) === 1;
  const left = startOf(x, width, sideX, away * (corner ? 0.8 : 1));
  const top = startOf(y, height, sideY, away * (corner ? 0.7 : 1));
  const anchor = sideX === 0 ? 'middle' : sideX > 0 ? 'start' : 'end';
  return {
    x: sideX === 0 ? x : sideX > 0 ? left : left + width,
    y: top + ASCENT * size,
    anchor,
    box: { left, top, right: left + width, bottom: top + height },
  };
}

/** Where an extent begins that stands on a side of a point, or moved along it. */
function startOf(middle: number, extent: number, side: Side[number], away: number): number {
  if (Math.abs(side) < 1) return middle - extent / 2 + side * extent;
  return side > 0 ? middle + away : middle - away - extent;
}
