import { mixSectors } from './mixSectors.ts';
import type { Sector } from './sector.ts';
import type { Sunburst } from './sunburst.ts';

/** Arcs in user units from which on the eye follows a slice: at both ends of the way, or at one of them. */
const SEEN = { both: 20, one: 60 } as const;

/**
 * The pictures between two sunbursts, for a tween.
 *
 * Slices and bands of the target move from where they were; one that was not there opens from nothing where it will be.
 * Slices that are thin all the way are left out between the two ends: nobody follows them, and the others move smoothly.
 * @returns a function of the share of the way; at 1 it returns `to` itself
 */
export function mixSunbursts(from: Sunburst, to: Sunburst): (t: number) => Sunburst {
  const slices = pairs(from.slices, to.slices).filter(({ before, after }) => isFollowed(before, after));
  const bands = pairs(from.bands, to.bands);
  return (t) =>
    t === 1
      ? to
      : {
          ...to,
          slices: slices.map(({ before, after }) => ({ ...after, ...mixSectors(before, after, t) })),
          bands: bands.map(({ before, after }) => ({ ...after, ...mixSectors(before, after, t) })),
        };
}

function pairs<T extends Sector & { readonly id: string }>(from: readonly T[], to: readonly T[]) {
  const starts = new Map(from.map((sector) => [sector.id, sector]));
  return to.map((after) => {
    const middle = (after.startAngle + after.endAngle) / 2;
    return { after, before: starts.get(after.id) ?? { ...after, startAngle: middle, endAngle: middle } };
  });
}

function isFollowed(before: Sector, after: Sector): boolean {
  const arcs = [before, after].map(({ startAngle, endAngle, outerRadius }) => (endAngle - startAngle) * outerRadius);
  return Math.min(...arcs) >= SEEN.both || Math.max(...arcs) >= SEEN.one;
}
