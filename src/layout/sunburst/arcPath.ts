import { arc } from 'd3-shape';
import type { Sector } from './sector.ts';

/** User units left free between neighbouring slices: enough that two dashed outlines side by side stay apart. */
const PAD = 3.4;

const generator = arc<Sector>()
  .padAngle((sector) => Math.min(PAD / 300, (sector.endAngle - sector.startAngle) / 4))
  .padRadius(300)
  .cornerRadius(2)
  .digits(1);

/** SVG path of a sector around (0, 0), in user units with one decimal. */
export function arcPath(sector: Sector): string {
  return generator(sector) ?? '';
}
