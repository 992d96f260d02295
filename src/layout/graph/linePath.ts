import type { Spot } from './layoutGraph.ts';

interface Disc extends Spot {
  readonly radius: number;
}

/** Free space between a line and the shapes that it joins, and the two strokes of an arrowhead; in px. */
const GAP = 3;
const HEAD = { length: 7, half: 3.2 };

/**
 * Returns the line from one shape to another as an SVG path; with an arrowhead where it arrives.
 *
 * The arrowhead's strokes are paths of their own, shorter than a dash, so that a dashed line has a whole one.
 *
 * @param unit length of a screen's px in the picture's
 */
export function linePath(from: Disc, to: Disc, arrow: boolean, unit = 1): string {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const [dx, dy] = length === 0 ? [0, 0] : [(to.x - from.x) / length, (to.y - from.y) / length];
  const start = Math.min(length / 2, from.radius + GAP * unit);
  const end = Math.max(length / 2, length - to.radius - GAP * unit);
  const at = (along: number, beside = 0) =>
    `${round(from.x + dx * along - dy * beside)},${round(from.y + dy * along + dx * beside)}`;
  const line = `M${at(start)}L${at(end)}`;
  if (!arrow || length === 0) return line;
  const back = end - HEAD.length * unit;
  const half = HEAD.half * unit;
  return `${line}M${at(end)}L${at(back, half)}M${at(end)}L${at(back, -half)}`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
