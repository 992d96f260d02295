import type { LabelPosition } from '../../src/layout/sunburst/fitLabel.ts';
import { LINE_HEIGHT, type SliceLabel } from '../../src/layout/sunburst/sliceLabels.ts';
import type { Sector } from '../../src/layout/sunburst/sector.ts';

/** The four corners of a turned box, in order around it; user units. */
export type Box = readonly Point[];
type Point = readonly [x: number, y: number];

/** How far ink reaches from a line's baseline, in em. Digits have no descent. */
const INK = { above: 0.86, below: 0.14 };
const DIGITS = { above: 0.73, below: 0.01 };
/** From the middle of a line to its baseline in em, as the views draw it. */
const BASELINE = 0.36;
/** Allowance for rounding, in user units. */
const EPSILON = 1e-6;

/** The box that a label's text fills on the page, from what is drawn and nothing else. */
export function labelBox(label: SliceLabel): Box {
  const { lines, size } = label;
  const baseline = (row: number) => ((row - (lines.length - 1) / 2) * LINE_HEIGHT + BASELINE) * size;
  const tops = lines.map((line, row) => baseline(row) - inkOf(line).above * size);
  const bottoms = lines.map((line, row) => baseline(row) + inkOf(line).below * size);
  const width = Math.max(...lines.map(emWidth)) * size;
  return boxAt(label, width, Math.min(...tops), Math.max(...bottoms));
}

/** A box of that width, from `top` to `bottom` of its middle line, at a position. */
export function boxAt(position: LabelPosition, width: number, top: number, bottom: number): Box {
  const { x, y, rotate, anchor } = position;
  const left = anchor === 'start' ? 0 : anchor === 'end' ? -width : -width / 2;
  const turn = (rotate * Math.PI) / 180;
  const corners: Box = [
    [left, top],
    [left + width, top],
    [left + width, bottom],
    [left, bottom],
  ];
  return corners.map(([dx, dy]) => [
    x + dx * Math.cos(turn) - dy * Math.sin(turn),
    y + dx * Math.sin(turn) + dy * Math.cos(turn),
  ]);
}

/** Width of a text in em: full-width characters are square, most Latin ones at most 0.62 em wide. */
export function emWidth(text: string): number {
  return [...text].reduce((sum, one) => sum + (one.charCodeAt(0) < 0x100 ? (OTHER_WIDTHS.get(one) ?? 0.62) : 1), 0);
}

/** In em. The narrow ones and the wide ones of Arial, Segoe UI and Roboto, with room to spare. */
const OTHER_WIDTHS = new Map<string, number>([
  ...['i', 'j', 'l', "'", ' '].map((one) => [one, 0.36] as const),
  ...[...'ftr.,:;!|()'].map((one) => [one, 0.44] as const),
  ['w', 0.84],
  ['m', 0.93],
]);

/** Whether a box lies inside a sector: all along its edges, for the inner rim bulges into it between the corners. */
export function boxInSector(box: Box, sector: Sector): boolean {
  const half = (sector.endAngle - sector.startAngle) / 2;
  const middle = (sector.endAngle + sector.startAngle) / 2;
  return outline(box).every(([x, y]) => {
    const radius = Math.hypot(x, y);
    const off = Math.atan2(x, -y) - middle;
    const turn = Math.abs(Math.atan2(Math.sin(off), Math.cos(off)));
    return (
      radius >= sector.innerRadius - EPSILON &&
      radius <= sector.outerRadius + EPSILON &&
      (turn - half) * radius <= EPSILON
    );
  });
}

const STEPS = 24;

function outline(box: Box): Point[] {
  return box.flatMap(([x, y], at) => {
    const [toX, toY] = box[(at + 1) % box.length]!;
    return Array.from({ length: STEPS }, (_, step): Point => {
      return [x + ((toX - x) * step) / STEPS, y + ((toY - y) * step) / STEPS];
    });
  });
}

/** Whether two turned boxes share any area: they do not if an edge of one has all of the other beyond it. */
export function boxesOverlap(a: Box, b: Box): boolean {
  return !separated(a, b) && !separated(b, a);
}

function separated(a: Box, b: Box): boolean {
  return a.some(([x, y], at) => {
    const [toX, toY] = a[(at + 1) % a.length]!;
    // Corners run clockwise on the screen, so what lies outside has this sign.
    return b.every(([px, py]) => (toX - x) * (py - y) - (toY - y) * (px - x) <= EPSILON);
  });
}

function inkOf(line: string): { readonly above: number; readonly below: number } {
  return /^[0-9]+$/.test(line) ? DIGITS : INK;
}
