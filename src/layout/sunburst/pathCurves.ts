import type { Path } from '../../plan/path/paths.ts';
import type { Link } from '../../plan/model/types.ts';
import { linkCurves, type LinkCurve } from './linkCurves.ts';
import { middle } from './sector.ts';
import type { Slice, Sunburst } from './sunburst.ts';
import { textWidth } from '../text/textWidth.ts';

/** A step of a path, drawn. */
export interface PathCurve extends LinkCurve {
  /** Rank of the best path that takes the step: 0 for the best of all. */
  readonly rank: number;
}

/** A label in the middle of the circle for an item on a path that has no slice; its centre, in user units. */
export interface PathChip {
  readonly id: string;
  readonly label: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Font size of the label, in user units. */
  readonly size: number;
}

/** The middle of the circle has room for so many labels. */
const MOST_CHIPS = 3;
/** Widest that a label may be, in user units: it stays inside the disc. */
const WIDEST = 180;
/** Height of a chip and the space around its text, in the text's size. */
const CHIP = { height: 1.6, gap: 0.4, padding: 0.7 } as const;
/** How far a stitch between a slice and what it contains reaches into each, in user units. */
const STITCH = 20;

/**
 * Lays out paths over a sunburst: a curve for every step, the best path's last so that they lie on top, and chips in the
 * middle for what is no slice.
 *
 * Steps between slices bend through the middle as links do; a step to what a slice contains is a stitch across their
 * border; a step to a chip runs straight to it, from a slice or from another chip.
 * @param size font size of the chips in user units
 * @param labels what may label an item, longest first
 */
export function layoutPathCurves(
  sunburst: Sunburst,
  paths: readonly Path[],
  size: number,
  labels: (id: string) => readonly string[],
): { readonly curves: readonly PathCurve[]; readonly chips: readonly PathChip[] } {
  const slices = new Map(sunburst.slices.map((slice) => [slice.id, slice]));
  const beside = [...new Set(paths.flatMap(({ items }) => items))].filter((id) => !slices.has(id));
  const chips = beside.slice(0, MOST_CHIPS).map((id, at, { length }): PathChip => {
    const fits = labels(id).filter((label) => textWidth(label) * size <= WIDEST);
    const label = fits[0] ?? labels(id).at(-1) ?? id;
    const own = Math.min(size, WIDEST / textWidth(label));
    const height = size * CHIP.height;
    const width = (textWidth(label) + 2 * CHIP.padding) * own;
    const y = (at - (length - 1) / 2) * (height + CHIP.gap * size);
    return { id, label, x: 0, y, width, height, size: own };
  });
  const chipOf = new Map(chips.map((chip) => [chip.id, chip]));
  const steps = new Map<string, { link: Link; rank: number }>();
  paths.forEach(({ links }, rank) => {
    for (const link of links) {
      const key = `${link.from}~${link.to}`;
      if (!steps.has(key)) steps.set(key, { link, rank });
    }
  });
  const curves = [...steps.values()].flatMap(({ link, rank }): PathCurve[] => {
    const [from, to] = [slices.get(link.from), slices.get(link.to)];
    if (from !== undefined && to !== undefined) {
      if (to.parent === from.id) return [{ ...ends(link), rank, path: stitch(from, to) }];
      return linkCurves(sunburst, [link]).map((curve) => ({ ...curve, rank }));
    }
    const [slice, chip] = [from ?? to, chipOf.get(link.from) ?? chipOf.get(link.to)];
    if (chip === undefined) return [];
    const other = chipOf.get(link.to);
    if (slice !== undefined) return [{ ...ends(link), rank, path: spoke(slice, chip) }];
    return other === undefined ? [] : [{ ...ends(link), rank, path: `M${chip.x},${chip.y}L${other.x},${other.y}` }];
  });
  return { curves: curves.sort((a, b) => b.rank - a.rank), chips };
}

function ends({ from, to, kind }: Link) {
  return { from, to, kind };
}

function stitch(outer: Slice, inner: Slice): string {
  const angle = middle(inner);
  return `M${point(angle, outer.outerRadius - STITCH)}L${point(angle, inner.innerRadius + STITCH)}`;
}

/** From a slice's inner edge towards the circle's middle, bent to the chip. */
function spoke(slice: Slice, { x, y }: PathChip): string {
  const angle = middle(slice);
  const radius = slice.innerRadius;
  return `M${point(angle, radius)}C${point(angle, radius * 0.62)} ${point(angle, radius * 0.4)} ${x.toFixed(1)},${y.toFixed(1)}`;
}

function point(angle: number, radius: number): string {
  return `${(radius * Math.sin(angle)).toFixed(1)},${(-radius * Math.cos(angle)).toFixed(1)}`;
}
