import type { Spot } from './layoutGraph.ts';

interface Disc extends Spot {
  readonly radius: number;
}

/** Free space between a line and the shapes that it joins, and the two strokes of an arrowhead; in px. */
const GAP = 3;
const HEAD = { length: 7, half: 3.2 };
/** How far a line keeps from the middle of what it goes around, in radii of that. */
const CLEAR = 2.2;

export interface LineStyle {
  readonly arrow: boolean;
  /** A shape in the middle of the picture that the line goes around. */
  readonly around?: Disc | undefined;
  /** Length of a px of the screen in the picture's. */
  readonly unit?: number;
}

/**
 * Returns the line from one shape to another as an SVG path; with an arrowhead where it arrives.
 *
 * The arrowhead's strokes are paths of their own, shorter than a dash, so that a dashed line has a whole one.
 */
export function linePath(from: Disc, to: Disc, { arrow, around, unit = 1 }: LineStyle): string {
  const bend = bendOf(from, to, around);
  const start = towards(from, bend, from.radius + GAP * unit);
  const end = towards(to, bend, to.radius + GAP * unit);
  const line =
    around === undefined ? `M${spell(start)}L${spell(end)}` : `M${spell(start)}Q${spell(bend)} ${spell(end)}`;
  if (!arrow) return line;
  const [back, half] = [towards(end, bend, HEAD.length * unit), HEAD.half / HEAD.length];
  const [dx, dy] = [(back.x - end.x) * half, (back.y - end.y) * half];
  return `${line}M${spell(end)}L${spell({ x: back.x - dy, y: back.y + dx })}M${spell(end)}L${spell({ x: back.x + dy, y: back.y - dx })}`;
}

/** Where a line would be in the middle if it were made of two straight parts: beside what it has to go around. */
function bendOf(from: Spot, to: Spot, around: Disc | undefined): Spot {
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy);
  if (around === undefined || length === 0) return middle;
  // Distance of the shape from the line, to the line's right; and how far along the line it lies.
  const beside = ((around.x - from.x) * -dy + (around.y - from.y) * dx) / length;
  const along = ((around.x - from.x) * dx + (around.y - from.y) * dy) / length;
  const clear = around.radius * CLEAR - Math.abs(beside);
  if (clear <= 0 || along <= 0 || along >= length) return middle;
  // A quadratic curve comes half as far as its bend.
  const away = (2 * clear * (beside > 0 ? -1 : 1)) / length;
  return { x: middle.x - dy * away, y: middle.y + dx * away };
}

/** A point so far from one towards another; never all the way. */
function towards(from: Spot, to: Spot, distance: number): Spot {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const share = length === 0 ? 0 : Math.min(0.9, distance / length);
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}

function spell({ x, y }: Spot): string {
  return `${round(x)},${round(y)}`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/** Pieces that a curve is cut into where it is measured. */
const PIECES = 8;

/** Returns spots along a line from the middle of one shape to that of the other, close enough to stand for its curve. */
export function lineSpots(from: Spot, to: Spot, around: Disc | undefined): readonly Spot[] {
  if (around === undefined) return [from, to];
  const bend = bendOf(from, to, around);
  return Array.from({ length: PIECES + 1 }, (_, at) => {
    const share = at / PIECES;
    const [a, b, c] = [(1 - share) ** 2, 2 * share * (1 - share), share ** 2];
    return { x: a * from.x + b * bend.x + c * to.x, y: a * from.y + b * bend.y + c * to.y };
  });
}

/** Halfway along a line, for what looks for the line at a point. */
export function lineMiddle(from: Spot, to: Spot, around: Disc | undefined): Spot {
  const bend = bendOf(from, to, around);
  return { x: (from.x + 2 * bend.x + to.x) / 4, y: (from.y + 2 * bend.y + to.y) / 4 };
}
