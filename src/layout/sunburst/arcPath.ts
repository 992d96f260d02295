import { middle, type Sector } from './sector.ts';

/** User units left free between neighbouring slices: enough that two dashed outlines side by side stay apart. */
const PAD = 3.4;
/** Radius at which the gap is measured; it is as wide at every other one. */
const PAD_RADIUS = 300;

/**
 * SVG path of a sector around (0, 0), in user units with one decimal: an outer arc, and an inner one back.
 *
 * The gap to its neighbours is as d3-shape's arc leaves it (`padAngle`, `padRadius`), of which a quarter of a narrow
 * sector's angle is the most. It has no rounded corners: four small arcs a slice would be half of its bytes.
 */
export function arcPath(sector: Sector): string {
  const { innerRadius, outerRadius } = sector;
  const half = (sector.endAngle - sector.startAngle) / 2;
  const pad = Math.min(PAD / PAD_RADIUS, half / 2);
  const to = middle(sector);
  const spread = (radius: number) =>
    half - Math.min(half, Math.asin(Math.min(1, (PAD_RADIUS / radius) * Math.sin(pad / 2))));
  const outer = spread(outerRadius);
  const inner = spread(innerRadius);
  return [
    `M${point(to - outer, outerRadius)}`,
    `A${rounded(outerRadius)},${rounded(outerRadius)},0,${outer * 2 > Math.PI ? 1 : 0},1,${point(to + outer, outerRadius)}`,
    `L${point(to + inner, innerRadius)}`,
    `A${rounded(innerRadius)},${rounded(innerRadius)},0,${inner * 2 > Math.PI ? 1 : 0},0,${point(to - inner, innerRadius)}Z`,
  ].join('');
}

function point(angle: number, radius: number): string {
  return `${rounded(radius * Math.sin(angle))},${rounded(-radius * Math.cos(angle))}`;
}

function rounded(length: number): number {
  return Number(length.toFixed(1));
}
