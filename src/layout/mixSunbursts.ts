import { mixSectors } from './mixSectors.ts';
import type { Sector, Sunburst } from './sunburst.ts';

/**
 * The pictures between two sunbursts, for a tween.
 *
 * Slices and bands of the target move from where they were; one that was not there opens from nothing at its place.
 * @returns a function of the share of the way; at 1 it returns `to` itself
 */
export function mixSunbursts(from: Sunburst, to: Sunburst): (t: number) => Sunburst {
  const slices = starts(from.slices);
  const bands = starts(from.bands);
  const between = <T extends Sector & { readonly id: string }>(
    target: T,
    start: ReadonlyMap<string, Sector>,
    t: number,
  ): T => {
    const middle = (target.startAngle + target.endAngle) / 2;
    const before = start.get(target.id) ?? { ...target, startAngle: middle, endAngle: middle };
    return { ...target, ...mixSectors(before, target, t) };
  };
  return (t) =>
    t === 1
      ? to
      : {
          ...to,
          slices: to.slices.map((slice) => between(slice, slices, t)),
          bands: to.bands.map((band) => between(band, bands, t)),
        };
}

function starts(sectors: readonly (Sector & { readonly id: string })[]): ReadonlyMap<string, Sector> {
  return new Map(sectors.map((sector) => [sector.id, sector]));
}
