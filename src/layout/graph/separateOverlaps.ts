import type { Size, Spot } from './layoutGraph.ts';

interface Shape extends Spot {
  readonly radius: number;
}

/** Shapes reach a little beyond the circle of their area, and should not touch. */
const ROOM = 1.25;
const ROUNDS = 40;

/**
 * Returns the same shapes pushed apart where they overlap, as little as can be; the first one stays where it is.
 *
 * Two at the same point part sideways. Where there is no room for all, some overlap stays.
 */
export function separateOverlaps<T extends Shape>(shapes: readonly T[], { width, height }: Size): T[] {
  const moved = shapes.map(({ x, y, radius }) => ({ x, y, reach: radius * ROOM }));
  for (let round = 0; round < ROUNDS; round++) {
    let still = true;
    for (const [at, a] of moved.entries()) {
      for (const [other, b] of moved.slice(at + 1).entries()) {
        const [dx, dy] = [b.x - a.x || 0.01 * (other + 1), b.y - a.y];
        const far = Math.hypot(dx, dy);
        const push = (a.reach + b.reach - far) / 2;
        if (push <= 0.05) continue;
        still = false;
        const share = at === 0 ? 0 : 1;
        a.x = clamp(a.x - (dx / far) * push * share, a.reach, width);
        a.y = clamp(a.y - (dy / far) * push * share, a.reach, height);
        b.x = clamp(b.x + (dx / far) * push * (2 - share), b.reach, width);
        b.y = clamp(b.y + (dy / far) * push * (2 - share), b.reach, height);
      }
    }
    if (still) break;
  }
  return shapes.map((shape, at) => ({ ...shape, x: moved[at]?.x ?? shape.x, y: moved[at]?.y ?? shape.y }));
}

function clamp(value: number, margin: number, length: number): number {
  return Math.max(margin, Math.min(length - margin, value));
}
