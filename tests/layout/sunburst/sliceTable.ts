import type { Sector } from '../../../src/layout/sunburst/sector.ts';
import type { Sunburst } from '../../../src/layout/sunburst/sunburst.ts';

/** A sunburst as a table: id, start and end in degrees, inner and outer radius; bands below the slices. */
export function sliceTable({ slices, bands }: Sunburst): string {
  const rows = [
    ...slices.map((slice) => row(slice.id, slice)),
    ...bands.map((band) => row(`${band.id} under ${band.over.join(' ')}`, band)),
  ];
  return `\n${rows.join('\n')}\n`;
}

function row(name: string, { startAngle, endAngle, innerRadius, outerRadius }: Sector): string {
  const [start, end] = [degrees(startAngle), degrees(endAngle)];
  return `${start} ${end} ${radius(innerRadius)} ${radius(outerRadius)}  ${name}`;
}

/** Degrees with one decimal; what rounds to nothing has no sign. */
function degrees(radians: number): string {
  const rounded = Math.round((radians * 1800) / Math.PI) / 10 + 0;
  return rounded.toFixed(1).padStart(6);
}

function radius(units: number): string {
  return String(Math.round(units)).padStart(4);
}
