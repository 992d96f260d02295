import type { Sector } from './sector.ts';

/**
 * The sector a share `t` of the way from one to the other.
 *
 * @param t 0 gives `from`, 1 gives `to`
 */
export function mixSectors(from: Sector, to: Sector, t: number): Sector {
  const mix = (a: number, b: number) => a + (b - a) * t;
  return {
    startAngle: mix(from.startAngle, to.startAngle),
    endAngle: mix(from.endAngle, to.endAngle),
    innerRadius: mix(from.innerRadius, to.innerRadius),
    outerRadius: mix(from.outerRadius, to.outerRadius),
  };
}
