import { freeze } from '../../plan/model/freeze.ts';
import type { GraphPart } from '../../plan/model/graphPart.ts';
import { hubsOf } from '../../plan/model/hubs.ts';
import type { PlanIndex } from '../../plan/model/lookup.ts';
import { branchOf } from '../../plan/model/relations.ts';
import type { Neighbour } from '../../plan/model/surroundings.ts';
import type { Link } from '../../plan/model/types.ts';
import { separateOverlaps } from './separateOverlaps.ts';
import type { Positions } from './positions.ts';
import { ringPositions } from './ringPositions.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A point in the picture, in px from its left and its top. */
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
  /**
   * `frame` lines are the tree's. `beside` ones are not on the path from the item in focus; `common` ones go to a hub and
   * are so many that they wait until an end is chosen.
   */
  readonly weight: 'frame' | 'plain' | 'beside' | 'common';
}

export interface Graph {
  readonly size: Size;
  /** The item that the picture is about; nothing when it shows the whole plan. */
  readonly focus: string | undefined;
  /** In the plan's order. */
  readonly nodes: readonly GraphNode[];
  readonly lines: readonly GraphLine[];
}

/** Radius of a leaf: a share of the picture's shorter side, within limits in px. */
const LEAF = { share: 1 / 68, least: 7.5, most: 13 };
/** Radii by level, in those of a leaf. */
const RADII = { whole: [1.9, 1.5, 1], around: [2.4, 1.25, 1] } as const;
/** Free space around the outermost items, as a share of the picture: labels need some. */
const PAD = { width: 0.06, height: 0.045 };
const RING_PAD = { width: 0.11, height: 0.075 };
/** Space along a ring for an item, in radii of a leaf. */
const RING_ROOM = 6;
/** Up to so many items one step away are drawn larger than the rest. */
const FEW = 30;

/**
 * Lays out a part of a plan as a picture of items and links: the whole plan at its fixed positions, or one item with what
 * lies around it on rings. The same input gives the same output.
 *
 * @param positions where items stand in the picture of the whole
 */
export function layoutGraph(index: PlanIndex, part: GraphPart, size: Size, positions: Positions): Graph {
  const nodes = part.focus === undefined ? wholeOf(index, part, size, positions) : aroundOf(part, part.focus, size);
  const middle = part.focus ?? index.plan.meta.center;
  const ordered = nodes.toSorted((a, b) => Number(b.id === middle) - Number(a.id === middle));
  const spots = new Map(separateOverlaps(ordered, size).map((node) => [node.id, node]));
  return freeze({
    size,
    focus: part.focus,
    nodes: nodes.map((node) => spots.get(node.id) ?? node),
    lines: linesOf(index, part),
  });
}

function leafRadius({ width, height }: Size): number {
  return Math.min(LEAF.most, Math.max(LEAF.least, Math.min(width, height) * LEAF.share));
}

function wholeOf(index: PlanIndex, { items }: GraphPart, size: Size, positions: Positions): GraphNode[] {
  const leaf = leafRadius(size);
  return items.map(({ id }) => {
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
}

function aroundOf({ items, neighbours }: GraphPart, focus: string, size: Size): GraphNode[] {
  const leaf = leafRadius(size);
  const steps = stepsOf(neighbours, focus);
  const pad = { width: size.width * RING_PAD.width, height: size.height * RING_PAD.height };
  const spots = ringPositions(focus, neighbours, size, leaf * RING_ROOM, pad);
  const few = neighbours.filter(({ step }) => step === 1).length <= FEW;
  return items.flatMap(({ id }) => {
    const step = steps.get(id);
    const spot = spots.get(id);
    if (step === undefined || spot === undefined) return [];
    const level = step === 0 ? 0 : step === 1 && few ? 1 : 2;
    return [{ id, ...spot, radius: leaf * RADII.around[level], level, step }];
  });
}

function stepsOf(neighbours: readonly Neighbour[], focus: string): ReadonlyMap<string, number> {
  return new Map([[focus, 0], ...neighbours.map(({ item, step }) => [item.id, step] as const)]);
}

function linesOf(index: PlanIndex, { focus, links, neighbours }: GraphPart): GraphLine[] {
  const hubs = hubsOf(index);
  const steps = focus === undefined ? undefined : stepsOf(neighbours, focus);
  return links.map((link) => {
    const ends = [link.from, link.to];
    if (focus !== undefined && ends.includes(focus)) return { link, weight: 'plain' };
    // Around one item, all that the centre contains besides is beside the point.
    const framed = focus === undefined || !ends.some((id) => hubs.has(id));
    if (index.roleOf(link) === 'containment') return { link, weight: framed ? 'frame' : 'beside' };
    if (ends.some((id) => id !== focus && hubs.has(id))) return { link, weight: 'common' };
    return { link, weight: steps !== undefined && steps.get(link.from) === steps.get(link.to) ? 'beside' : 'plain' };
  });
}
