type Point = readonly [x: number, y: number];

/** Outlines around (0, 0) that are told apart at the size of a fingertip and cover about the same area. */
const SHAPES: readonly (readonly Point[] | 'circle')[] = [
  regular(8, 1.02, Math.PI / 8),
  regular(3, 1.3, 0),
  regular(3, 1.3, Math.PI),
  regular(6, 1.08, 0),
  'circle',
  regular(4, 1.24, 0),
  [
    [-0.72, -0.78],
    [1.22, -0.78],
    [0.72, 0.78],
    [-1.22, 0.78],
  ],
  [
    [-0.9, -0.25],
    [0, -1.12],
    [0.9, -0.25],
    [0.9, 0.88],
    [-0.9, 0.88],
  ],
  [
    [-1.05, -0.74],
    [0.42, -0.74],
    [1.15, 0],
    [0.42, 0.74],
    [-1.05, 0.74],
  ],
  regular(4, 1.24, Math.PI / 4),
  star(4, 1.4, 0.66),
  [
    [-1.35, -0.58],
    [1.35, -0.58],
    [1.35, 0.58],
    [-1.35, 0.58],
  ],
  regular(5, 1.12, 0),
  star(6, 1.25, 0.78),
];

/**
 * Returns the outline of an item's kind as an SVG path around (0, 0), by the kind's position in the plan.
 *
 * @param radius of a circle of about the same area
 */
export function shapePath(position: number, radius: number): string {
  const shape = SHAPES[position % SHAPES.length] ?? 'circle';
  if (shape === 'circle') return `M${-round(radius)},0a${round(radius)},${round(radius)} 0 1 1 0,.01Z`;
  return `M${shape.map(([x, y]) => `${round(x * radius)},${round(y * radius)}`).join('L')}Z`;
}

function regular(corners: number, radius: number, turn: number): Point[] {
  return Array.from({ length: corners }, (_, at) => corner(radius, turn + (2 * Math.PI * at) / corners));
}

function star(points: number, outer: number, inner: number): Point[] {
  return Array.from({ length: 2 * points }, (_, at) => corner(at % 2 === 0 ? outer : inner, (Math.PI * at) / points));
}

/** A point at an angle from twelve o'clock, clockwise. */
function corner(radius: number, angle: number): Point {
  return [radius * Math.sin(angle), -radius * Math.cos(angle)];
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
