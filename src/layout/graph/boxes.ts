/** An upright rectangle, in px. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Shapes reach a little beyond the circle of their area. */
export const REACH = 1.15;

/** Returns the box that a shape of that radius fills. */
export function shapeBox({ x, y, radius }: { readonly x: number; readonly y: number; readonly radius: number }): Box {
  const reach = radius * REACH;
  return { left: x - reach, top: y - reach, right: x + reach, bottom: y + reach };
}

/** Whether two boxes share any area when one of them is so much larger on every side. */
export function boxesMeet(a: Box, b: Box, gap = 0): boolean {
  return a.left < b.right + gap && a.right > b.left - gap && a.top < b.bottom + gap && a.bottom > b.top - gap;
}

/** Px between a box and a shape; less than nothing where the box begins inside the shape. */
export function distanceTo(
  box: Box,
  { x, y, radius }: { readonly x: number; readonly y: number; readonly radius: number },
): number {
  const across = Math.max(box.left - x, 0, x - box.right);
  const along = Math.max(box.top - y, 0, y - box.bottom);
  return Math.hypot(across, along) - radius * REACH;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Whether a line through some points runs through a box when that is so much larger on every side. */
export function lineMeets(box: Box, points: readonly Point[], gap = 0): boolean {
  return points.slice(1).some((end, at) => segmentMeets(box, points[at] ?? end, end, gap));
}

/** Liang and Barsky's clipping: the part of a segment that lies within each pair of sides, and what is left of it. */
function segmentMeets({ left, top, right, bottom }: Box, from: Point, to: Point, gap: number): boolean {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const sides = [
    [-dx, from.x - left + gap],
    [dx, right + gap - from.x],
    [-dy, from.y - top + gap],
    [dy, bottom + gap - from.y],
  ] as const;
  let [enters, leaves] = [0, 1];
  for (const [step, room] of sides) {
    if (step === 0 && room <= 0) return false;
    if (step < 0) enters = Math.max(enters, room / step);
    if (step > 0) leaves = Math.min(leaves, room / step);
  }
  return enters < leaves;
}
