import { hubsOf } from '../../plan/hubs.ts';
import type { PlanIndex } from '../../plan/lookup.ts';
import { branchOf } from '../../plan/relations.ts';
import { shownPart, surroundings, type Neighbour, type Part, type SwitchedOff } from '../../plan/surroundings.ts';
import type { Item, Link } from '../../plan/types.ts';
import type { Positions } from './positions.ts';
import { ringPositions } from './ringPositions.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A place in the picture, in px from its left and its top. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

export interface GraphNode extends Spot {
  readonly id: string;
  /** Size of its shape: the radius of a circle of about the same area, in px. */
  readonly radius: number;
  /** How much it weighs in the picture: 0 what stands in the middle, 1 the heads of branches or what is one step away. */
  readonly level: 0 | 1 | 2;
  /** Links away from the item in focus; nothing in the picture of the whole. */
  readonly step?: number;
}

export interface GraphLine {
  readonly link: Link;
  /** `frame` lines are the tree's; `common` ones go to a hub and are so many that they wait until an end is chosen. */
  readonly weight: 'frame' | 'plain' | 'common';
}

export interface Graph {
  readonly size: Size;
  /** In the plan's order. */
  readonly nodes: readonly GraphNode[];
  readonly lines: readonly GraphLine[];
  /** What surrounds the item in focus; nothing in the picture of the whole. */
  readonly neighbours: readonly Neighbour[];
}

export interface GraphOptions {
  readonly size: Size;
  /** The item that the picture is about; without one it shows the whole plan. */
  readonly focus?: string | undefined;
  readonly steps: number;
  readonly off: SwitchedOff;
  /** Where items stand in the picture of the whole. */
  readonly positions: Positions;
  /** Items that are shown however far away they are. */
  readonly also?: readonly string[];
}

/** Radius of a leaf: a share of the picture's shorter side, within limits in px. */
const LEAF = { share: 1 / 68, least: 6.5, most: 13 };
/** Radii by level, in those of a leaf. */
const RADII = { whole: [1.9, 1.5, 1], around: [2.4, 1.25, 0.95] } as const;
/** Free space around the outermost items, as a share of the picture: labels need some. */
const PAD = { width: 0.06, height: 0.045 };
const RING_PAD = { width: 0.11, height: 0.075 };
/** Space along a ring for an item, in radii of a leaf. */
const RING_ROOM = 6;

/**
 * Lays out a plan as a picture of items and links: the whole of it at its fixed places, or one item with what lies up
 * to so many steps around it. The same input gives the same output.
 */
export function layoutGraph(index: PlanIndex, options: GraphOptions): Graph {
  const { focus, off, size } = options;
  const part = shownPart(index, off, focus ?? index.plan.meta.center);
  return focus === undefined ? wholeOf(index, part, size, options.positions) : aroundOf(index, part, focus, options);
}

function leafRadius({ width, height }: Size): number {
  return Math.min(LEAF.most, Math.max(LEAF.least, Math.min(width, height) * LEAF.share));
}

function wholeOf(index: PlanIndex, part: Part, size: Size, positions: Positions): Graph {
  const leaf = leafRadius(size);
  const nodes = part.items.map(({ id }): GraphNode => {
    const [x, y] = positions[id] ?? [0.5, 0.5];
    const level = id === index.plan.meta.center ? 0 : branchOf(index, id) === id ? 1 : 2;
    return {
      id,
      x: size.width * (PAD.width + x * (1 - 2 * PAD.width)),
      y: size.height * (PAD.height + y * (1 - 2 * PAD.height)),
      radius: leaf * RADII.whole[level],
      level,
    };
  });
  return { size, nodes, lines: linesOf(index, part.links, undefined), neighbours: [] };
}

function aroundOf(index: PlanIndex, part: Part, focus: string, { size, steps, also = [] }: GraphOptions): Graph {
  const leaf = leafRadius(size);
  const near = surroundings(index, part, focus, steps);
  const steps1 = new Map([[focus, 0], ...near.map(({ item, step }) => [item.id, step] as const)]);
  const far = part.items.filter(({ id }) => also.includes(id) && !steps1.has(id));
  const neighbours = [...near, ...far.map((item): Neighbour => ({ item, step: steps + 1, links: [] }))];
  for (const { item, step } of neighbours) steps1.set(item.id, step);
  const pad = { width: size.width * RING_PAD.width, height: size.height * RING_PAD.height };
  const spots = ringPositions(focus, neighbours, size, leaf * RING_ROOM, pad);
  const nodes = part.items.flatMap(({ id }: Item): GraphNode[] => {
    const step = steps1.get(id);
    const spot = spots.get(id);
    if (step === undefined || spot === undefined) return [];
    const level = step === 0 ? 0 : step === 1 ? 1 : 2;
    return [{ id, ...spot, radius: leaf * RADII.around[level], level, step }];
  });
  const shown = part.links.filter(({ from, to }) => steps1.has(from) && steps1.has(to));
  return { size, nodes, lines: linesOf(index, shown, focus), neighbours };
}

function linesOf(index: PlanIndex, links: readonly Link[], focus: string | undefined): GraphLine[] {
  const hubs = hubsOf(index);
  return links.map((link) => {
    if (link.kind === 'contains') return { link, weight: 'frame' };
    const toHub = [link.from, link.to].some((id) => hubs.has(id) && id !== focus);
    const ofFocus = link.from === focus || link.to === focus;
    return { link, weight: toHub && !ofFocus ? 'common' : 'plain' };
  });
}
