import { tint } from '../../layout/color.ts';

/** How strong a parent's hue stays in its children's slices, by depth. */
const STRENGTH = [1, 1, 0.16, 0.09];

/** How strong the hue is in a slice that a curve ends in. */
const LINKED = 0.42;

/**
 * Fill and stroke of a slice as SVG attributes: inline styles would be blocked by the page's security policy.
 *
 * @param color hue of the slice's branch, #RRGGBB
 * @param linked whether a curve ends in the slice now
 */
export function sliceStyle(color: string, depth: number, linked: boolean): { fill: string; stroke: string } {
  const usual = STRENGTH[Math.min(depth, STRENGTH.length - 1)] ?? 1;
  const strength = linked ? Math.max(usual, LINKED) : usual;
  return { fill: tint(color, strength), stroke: depth > 1 ? tint(color, 0.75) : '#ffffff' };
}
