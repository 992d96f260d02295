import { hierarchy, partition, type HierarchyRectangularNode } from 'd3-hierarchy';
import type { Plan } from '../../plan/model/types.ts';

/** Half the side of the square that the sunburst is drawn in; the centre is (0, 0). User units. */
export const RADIUS = 500;

/** Outer radius of the centre disc, the inner and outer radius of the bands, and the two ends of the rings. */
const CENTER_RADIUS = 122;
const BAND = { inner: 127, outer: 138 } as const;
const RINGS = { inner: 142, outer: 496 } as const;
/** A ring beyond the first is this many times as thick as the first: leaves carry the longer names. */
const OUTER_RING = 1.72;
/** Angle between two groups, in radians. */
const GROUP_GAP = 0.055;
/** A slice with a shorter outer arc than this many user units is left out: nobody could see it. */
const SMALLEST_ARC = 0.7;
/** Share of the circle that a focused branch takes: it grows with its children, within these bounds. */
const FOCUS_SHARE = { perChild: 0.085, least: 0.3, most: 0.52 } as const;
/** How much wider than a leaf further out a branch is that contains nothing, as all do when measures are hidden. */
const BARE_BRANCH_WEIGHT = 3;
/** How much wider than the rest a leaf is that the focused item links to: much where they are few, less where many. */
const LINKED_WEIGHT = { together: 16, least: 2, most: 7 } as const;

/** A sector of a ring. Angles are radians clockwise from twelve o'clock, radii are user units. */
export interface Sector {
  readonly startAngle: number;
  readonly endAngle: number;
  readonly innerRadius: number;
  readonly outerRadius: number;
}

export interface Slice extends Sector {
  readonly id: string;
  /** 1 for the first ring. */
  readonly depth: number;
  /** Id of the slice (or of the centre) that contains this one. */
  readonly parent: string;
  readonly hasChildren: boolean;
}

/** A thin band beneath the siblings that an item underpins. */
export interface Band extends Sector {
  /** The item that underpins. */
  readonly id: string;
  readonly over: readonly string[];
}

export interface Sunburst {
  readonly center: { readonly id: string; readonly radius: number };
  /** Parents before children, clockwise within a ring. */
  readonly slices: readonly Slice[];
  readonly bands: readonly Band[];
  /** The branch that the picture is zoomed into, if any: it has children and lies below the centre. */
  readonly branch: string | undefined;
}

export interface SunburstOptions {
  /** Item in focus. It or, where it has no children, its parent takes up to half of the circle. */
  readonly focus?: string | undefined;
  /** Items that the focused one links to; they stay wide enough to be read. */
  readonly linked?: ReadonlySet<string> | undefined;
}

interface Node {
  readonly id: string;
  readonly children: Node[];
}

/**
 * Lays out a plan as a sunburst: one turn of the circle shared by the plan's groups, one ring a level.
 *
 * With a focus the picture becomes a fisheye: the focused branch widens, all the rest narrows but stays, and the
 * middle of the focused slice keeps its angle, so that it does not move away from under the pointer.
 *
 * The same plan and options give the same numbers; nothing depends on a document or a clock.
 */
export function layoutSunburst(plan: Plan, options: SunburstOptions = {}): Sunburst {
  const tree = treeOf(plan);
  const branch = branchOf(plan, tree, options.focus);
  const plain = slicesOf(plan, tree, () => 1);
  const focused = options.focus === undefined ? undefined : plain.find((slice) => slice.id === options.focus);
  const slices =
    branch === undefined
      ? plain
      : keepAngle(slicesOf(plan, tree, weights(plan, tree, branch, options.linked)), focused);
  return {
    center: { id: plan.meta.center, radius: CENTER_RADIUS },
    slices: visible(slices, tree.id),
    bands: bandsOf(plan, slices),
    branch: branch?.id,
  };
}

/** The slices that can be seen; what is too thin takes along all that it contains, or there would be no way to that. */
function visible(slices: readonly Slice[], center: string): Slice[] {
  const kept = new Set([center]);
  return slices.filter(({ id, parent, startAngle, endAngle, outerRadius }) => {
    const seen = kept.has(parent) && (endAngle - startAngle) * outerRadius >= SMALLEST_ARC;
    if (seen) kept.add(id);
    return seen;
  });
}

/** The groups' items below the centre, in the order of the plan's groups. */
function treeOf(plan: Plan): Node {
  const nodes = new Map<string, Node>(plan.items.map((item) => [item.id, { id: item.id, children: [] }]));
  const kinds = new Map(plan.items.map((item) => [item.id, item.kind]));
  for (const item of plan.items) {
    const node = nodes.get(item.id);
    if (node && item.parent !== undefined && item.parent !== plan.meta.center)
      nodes.get(item.parent)?.children.push(node);
  }
  const tops = plan.items.filter((item) => item.parent === plan.meta.center);
  const children = plan.meta.groups.flatMap((group) =>
    tops.filter((item) => kinds.get(item.id) === group.kind).flatMap((item) => nodes.get(item.id) ?? []),
  );
  return { id: plan.meta.center, children };
}

/** The node that a focus zooms into: the item itself if it has children, else its parent; never the centre. */
function branchOf(plan: Plan, tree: Node, focus: string | undefined): Node | undefined {
  if (focus === undefined || focus === tree.id) return undefined;
  const node = find(tree, focus);
  if (node === undefined || node.children.length > 0) return node;
  const parent = plan.items.find((item) => item.id === focus)?.parent;
  return parent === undefined || parent === tree.id ? undefined : find(tree, parent);
}

function find(node: Node, id: string): Node | undefined {
  if (node.id === id) return node;
  for (const child of node.children) {
    const found = find(child, id);
    if (found) return found;
  }
  return undefined;
}

function leavesOf(node: Node): Node[] {
  return node.children.length === 0 ? [node] : node.children.flatMap(leavesOf);
}

/** The branches that contain nothing. */
function bareBranches(tree: Node): ReadonlySet<string> {
  return new Set(tree.children.filter((node) => node.children.length === 0).map((node) => node.id));
}

/** Weight of each leaf so that the branch takes its share of the circle and linked leaves stay legible. */
function weights(
  plan: Plan,
  tree: Node,
  branch: Node,
  linked: ReadonlySet<string> = new Set(),
): (id: string) => number {
  const parents = new Map(plan.items.map((item) => [item.id, item.parent]));
  const isLinked = (id: string | undefined): boolean =>
    id !== undefined && (linked.has(id) || isLinked(parents.get(id)));
  const inside = new Set(leavesOf(branch).map((node) => node.id));
  const outside = leavesOf(tree).filter((node) => !inside.has(node.id));
  const count = outside.filter((node) => isLinked(node.id)).length;
  const linkedWeight = Math.min(LINKED_WEIGHT.most, Math.max(LINKED_WEIGHT.least, LINKED_WEIGHT.together / count));
  const outsideWeight = (id: string) => (isLinked(id) ? linkedWeight : 1);
  const bare = bareBranches(tree);
  const plainWeight = (id: string) => (bare.has(id) ? BARE_BRANCH_WEIGHT : 1);
  const plainTotal = outside.reduce((sum, node) => sum + plainWeight(node.id), 0);
  const total = outside.reduce((sum, node) => sum + outsideWeight(node.id) * plainWeight(node.id), 0);
  const wished = Math.max(FOCUS_SHARE.least, branch.children.length * FOCUS_SHARE.perChild);
  // What was wider than that before must not shrink for being looked at.
  const share = Math.max(Math.min(FOCUS_SHARE.most, wished), inside.size / (inside.size + plainTotal));
  const insideWeight = total === 0 ? 1 : (share * total) / (1 - share) / inside.size;
  return (id) => (inside.has(id) ? insideWeight : outsideWeight(id));
}

function slicesOf(plan: Plan, tree: Node, weight: (id: string) => number): Slice[] {
  const bare = bareBranches(tree);
  const root = hierarchy(tree).sum((node) =>
    node.children.length > 0 ? 0 : weight(node.id) * (bare.has(node.id) ? BARE_BRANCH_WEIGHT : 1),
  );
  const laidOut = partition<Node>().size([1, root.height])(root);
  const angle = angles(plan, laidOut);
  const radius = radii(root.height);
  return laidOut
    .descendants()
    .slice(1)
    .map((node) => {
      const gap = angle.gapsBefore(node);
      return {
        id: node.data.id,
        parent: node.parent?.data.id ?? tree.id,
        depth: node.depth,
        hasChildren: node.data.children.length > 0,
        startAngle: node.x0 * angle.span + gap,
        endAngle: node.x1 * angle.span + gap,
        innerRadius: radius(node.depth),
        // A leaf above the last ring reaches the rim, as an icicle's would: no ragged edge.
        outerRadius: radius((node.children ? node.depth : root.height) + 1) - 2,
      };
    });
}

/** One turn less the gaps between groups; each slice is moved by the gaps that lie before its group. */
function angles(plan: Plan, root: HierarchyRectangularNode<Node>) {
  const kinds = new Map(plan.items.map((item) => [item.id, item.kind]));
  const present = [...new Set((root.children ?? []).map((node) => kinds.get(node.data.id)))];
  const gap = present.length > 1 ? GROUP_GAP : 0;
  return {
    span: 2 * Math.PI - gap * present.length,
    gapsBefore(node: HierarchyRectangularNode<Node>): number {
      const top = node.ancestors().at(-2);
      const index = present.indexOf(kinds.get(top?.data.id ?? ''));
      return gap * (index + 0.5);
    },
  };
}

/** Radius at which the ring of a depth begins; depth 1 is the first ring. */
function radii(height: number): (depth: number) => number {
  const unit = (RINGS.outer - RINGS.inner) / (1 + OUTER_RING * Math.max(0, height - 1));
  return (depth) => (depth <= 1 ? RINGS.inner : RINGS.inner + unit * (1 + OUTER_RING * (depth - 2)));
}

/** Turns the whole picture so that the middle of a slice is where it was before. */
function keepAngle(slices: Slice[], before: Slice | undefined): Slice[] {
  const after = slices.find((slice) => slice.id === before?.id);
  if (before === undefined || after === undefined) return slices;
  const turn = middle(before) - middle(after);
  return slices.map((slice) => ({ ...slice, startAngle: slice.startAngle + turn, endAngle: slice.endAngle + turn }));
}

/** Angle of the middle of a sector, in radians. */
export function middle(sector: Sector): number {
  return (sector.startAngle + sector.endAngle) / 2;
}

/** A band for every item that underpins siblings, over the run of those siblings and ending in the item itself. */
function bandsOf(plan: Plan, slices: readonly Slice[]): Band[] {
  const byId = new Map(slices.map((slice) => [slice.id, slice]));
  const targets = new Map<string, string[]>();
  for (const link of plan.links) {
    if (link.kind === 'underpins') targets.set(link.from, [...(targets.get(link.from) ?? []), link.to]);
  }
  return [...targets].flatMap(([id, over]) => {
    const own = byId.get(id);
    const sectors = over.flatMap((to) => byId.get(to) ?? []).filter((slice) => slice.parent === own?.parent);
    if (own === undefined || sectors.length === 0) return [];
    return {
      id,
      over: sectors.map((slice) => slice.id),
      startAngle: Math.min(own.startAngle, ...sectors.map((slice) => slice.startAngle)),
      endAngle: Math.max(own.endAngle, ...sectors.map((slice) => slice.endAngle)),
      innerRadius: BAND.inner,
      outerRadius: BAND.outer,
    };
  });
}
