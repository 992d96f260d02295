/**
 * SVG paths of a flower's petals around (0, 0), the first at twelve o'clock, then clockwise.
 *
 * @param count number of petals, at least 1
 * @param radius from the middle to a petal's tip, in user units
 */
export function flowerPetals(count: number, radius: number): string[] {
  const half = Math.PI / count;
  // A petal is as wide as its share of the turn allows at two thirds of its length, and overlaps its neighbours a little.
  const belly = radius * 0.66;
  const spread = Math.min(half * 1.18, Math.PI / 3);
  return Array.from({ length: count }, (_, index) => {
    const angle = 2 * half * index;
    const tip = point(angle, radius);
    const left = point(angle - spread, belly * 1.12);
    const right = point(angle + spread, belly * 1.12);
    return `M0,0C${left} ${point(angle - spread * 0.55, radius * 1.04)} ${tip}C${point(angle + spread * 0.55, radius * 1.04)} ${right} 0,0Z`;
  });
}

function point(angle: number, radius: number): string {
  return `${(radius * Math.sin(angle)).toFixed(1)},${(-radius * Math.cos(angle)).toFixed(1)}`;
}
