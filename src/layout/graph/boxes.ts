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
