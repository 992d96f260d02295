import { middle, type Sector } from './sector.ts';

/** Where a label stands: its middle in user units, turned by `rotate` degrees. */
export interface LabelPosition {
  readonly x: number;
  readonly y: number;
  readonly rotate: number;
  /** Which end of the text is at (x, y): `start` and `end` hug the inner edge of the slice. */
  readonly anchor: 'start' | 'middle' | 'end';
}

/** Free space kept between a label and the edges of its slice, in user units. */
const PAD = 4;

/**
 * Finds room for a box of text in a slice: upright where it fits, else along the radius from the inner edge, else along
 * the arc, which is the long side of a widened branch.
 *
 * @param width, height of the text's box in user units
 * @returns undefined where the box fits no way
 */
export function fitLabel(sector: Sector, width: number, height: number): LabelPosition | undefined {
  return fitUpright(sector, width, height) ?? fitRadial(sector, width, height) ?? fitAlongArc(sector, width, height);
}

function fitUpright(sector: Sector, width: number, height: number): LabelPosition | undefined {
  const angle = middle(sector);
  const least = sector.innerRadius + PAD;
  const most = sector.outerRadius - PAD;
  if (isTooWide(sector, angle, width, height, most)) return undefined;
  for (const share of [0.5, 0.58, 0.42, 0.66, 0.8]) {
    const radius = least + (most - least) * share;
    const x = radius * Math.sin(angle);
    const y = -radius * Math.cos(angle);
    if (boxInside(sector, x, y, width, height, least, most)) return { x, y, rotate: 0, anchor: 'middle' };
  }
  return undefined;
}

/** Whether an upright box is wider across a slice than the slice at its rim: most labels of leaves are, and that is soon told. */
function isTooWide(sector: Sector, angle: number, width: number, height: number, most: number): boolean {
  const half = (sector.endAngle - sector.startAngle) / 2;
  const across = width * Math.abs(Math.cos(angle)) + height * Math.abs(Math.sin(angle));
  return half < Math.PI / 4 && across > 2 * most * Math.tan(half);
}

function fitAlongArc(sector: Sector, width: number, height: number): LabelPosition | undefined {
  // Turned back to twelve o'clock the box is upright, so the same test serves.
  const half = (sector.endAngle - sector.startAngle) / 2;
  if (height > sector.outerRadius - sector.innerRadius || width > 2 * sector.outerRadius * half) return undefined;
  const upright = { ...sector, startAngle: -half, endAngle: half };
  const radius = (sector.innerRadius + sector.outerRadius) / 2;
  if (!boxInside(upright, 0, -radius, width, height, sector.innerRadius + PAD, sector.outerRadius - PAD))
    return undefined;
  const angle = middle(sector);
  const flip = Math.cos(angle) < 0;
  return {
    x: radius * Math.sin(angle),
    y: -radius * Math.cos(angle),
    rotate: (angle * 180) / Math.PI + (flip ? 180 : 0),
    anchor: 'middle',
  };
}

function boxInside(
  sector: Sector,
  x: number,
  y: number,
  width: number,
  height: number,
  least: number,
  most: number,
): boolean {
  const nearestX = Math.max(0, Math.abs(x) - width / 2);
  const nearestY = Math.max(0, Math.abs(y) - height / 2);
  if (Math.hypot(nearestX, nearestY) < least) return false;
  if (Math.hypot(Math.abs(x) + width / 2, Math.abs(y) + height / 2) > most) return false;
  const half = (sector.endAngle - sector.startAngle) / 2;
  if (half >= Math.PI / 2) return true;
  return [-1, 1].every((sx) =>
    [-1, 1].every((sy) => cornerInside(sector, x + (sx * width) / 2, y + (sy * height) / 2, half)),
  );
}

/** Whether a point keeps its distance from both straight edges of a sector. */
function cornerInside(sector: Sector, x: number, y: number, half: number): boolean {
  const radius = Math.hypot(x, y);
  const off = Math.abs(turn(Math.atan2(x, -y) - middle(sector)));
  return off <= half && radius * Math.sin(half - off) >= PAD * 0.6;
}

/** The same angle between -π and π. */
function turn(angle: number): number {
  return Math.atan2(Math.sin(angle), Math.cos(angle));
}

function fitRadial(sector: Sector, width: number, height: number): LabelPosition | undefined {
  const half = Math.min((sector.endAngle - sector.startAngle) / 2, Math.PI / 3);
  // The inner end is the narrow one: it lies where the slice is as wide as the text is high.
  const start = Math.max(sector.innerRadius + PAD, (height / 2 + PAD * 0.2) / Math.tan(half));
  const end = Math.hypot(start + width, height / 2);
  if (end > sector.outerRadius - PAD) return undefined;
  const angle = middle(sector);
  const flip = Math.sin(angle) < -1e-9;
  return {
    x: start * Math.sin(angle),
    y: -start * Math.cos(angle),
    rotate: (angle * 180) / Math.PI - 90 + (flip ? 180 : 0),
    anchor: flip ? 'end' : 'start',
  };
}
