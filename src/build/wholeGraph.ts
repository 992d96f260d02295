import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force';
import type { Positions } from '../layout/graph/positions.ts';
import { hubsOf } from '../plan/model/hubs.ts';
import { indexPlan, type PlanIndex } from '../plan/model/lookup.ts';
import { branchOf } from '../plan/model/relations.ts';
import type { Link, Plan } from '../plan/model/types.ts';

interface Node extends SimulationNodeDatum {
  readonly id: string;
  /** Links that pull, 1 at least. */
  readonly degree: number;
  /** Half the space that it and its label take. */
  readonly room: number;
  /** Where the item is drawn to by its branch. */
  readonly home: Point;
}
type Point = readonly [x: number, y: number];

/** Distances from the middle, in units of the simulation, in which an item takes about 80. */
const HOMES = { frame: 130, branch: 330, outside: 500 };
const ROOM = { head: 48, leaf: 40 };
/** A picture of many items settles coarsely: a step takes time with their number, and none is seen to the pixel. */
const CARE = [
  { items: 400, ticks: 500, rounds: 4 },
  { items: Infinity, ticks: 200, rounds: 1 },
] as const;

/**
 * Returns where every item of a plan stands in the picture of the whole: the settled end of a force simulation.
 *
 * Branches begin around the centre in the plan's order and pull their items; a link pulls the less the more its ends
 * are linked to, and links to a hub pull nothing, so that what touches everything does not draw all into a ball. The
 * simulation's own source of chance has a fixed seed: the same plan gives the same numbers.
 */
export function wholeGraph(plan: Plan): Positions {
  const index = indexPlan(plan);
  const links = pulling(index);
  const nodes = nodesAtHome(index, links);
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const care = CARE.find(({ items }) => nodes.length <= items) ?? CARE[1];
  const degree = (end: unknown) => (end as Node).degree;
  type Pull = SimulationLinkDatum<Node> & { readonly inside: boolean };
  const pulls = links.map((link): Pull => ({
    source: link.from,
    target: link.to,
    inside: index.roleOf(link) === 'containment',
  }));
  forceSimulation(nodes)
    .force(
      'link',
      forceLink<Node, Pull>(pulls)
        .id(({ id }) => id)
        .distance(({ inside }) => (inside ? 70 : 130))
        .strength(({ inside, source, target }) =>
          inside
            ? 0.5 / Math.sqrt(Math.min(degree(source), degree(target)))
            : 0.25 / Math.max(degree(source), degree(target)),
        ),
    )
    .force('apart', forceManyBody().strength(-260).distanceMax(420))
    .force('x', forceX<Node>(({ home }) => home[0]).strength(0.17))
    .force('y', forceY<Node>(({ home }) => home[1]).strength(0.17))
    .force('room', forceCollide<Node>(({ room }) => room).iterations(care.rounds))
    .stop()
    .tick(care.ticks);
  return normalised(plan.items.map(({ id }) => [id, byId.get(id)]));
}

function pulling({ plan, ...index }: PlanIndex): Link[] {
  const hubs = hubsOf({ plan, ...index });
  return plan.links.filter(({ from, to }) => !hubs.has(from) && !hubs.has(to));
}

/**
 * Every item at its home: the centre and what else it contains in the middle, the branches around them, what stands
 * beside the tree around those.
 */
function nodesAtHome(index: PlanIndex, links: readonly Link[]): Node[] {
  const { items, meta } = index.plan;
  const { center } = meta;
  const leaves = items.filter(({ id }) => index.children(id).length === 0 && branchOf(index, id) !== undefined);
  const angles = new Map(leaves.map(({ id }, at) => [id, (2 * Math.PI * (at + 0.5)) / leaves.length]));
  const ends = new Map<string, Link[]>(items.map(({ id }) => [id, []]));
  for (const link of links) for (const end of new Set([link.from, link.to])) ends.get(end)?.push(link);
  return items.map(({ id }) => {
    const own = ends.get(id) ?? [];
    const branch = branchOf(index, id);
    const around = branch === undefined ? own.map(({ from, to }) => (from === id ? to : from)) : below(index, branch);
    const distance = branch !== undefined ? HOMES.branch : index.parent(id) === center ? HOMES.frame : HOMES.outside;
    const home = homeAt(
      around.flatMap((one) => angles.get(one) ?? []),
      distance,
    );
    const fixed = id === center ? { fx: 0, fy: 0 } : {};
    const room = branch === id || id === center ? ROOM.head : ROOM.leaf;
    return { id, degree: Math.max(1, own.length), room, home, x: home[0], y: home[1], ...fixed };
  });
}

/** The leaves below an item; itself where it has none. */
function below(index: PlanIndex, id: string): string[] {
  const children = index.children(id);
  return children.length === 0 ? [id] : children.flatMap((child) => below(index, child.id));
}

/** The mean direction of some angles at a distance from the middle; the middle where there are none. */
function homeAt(angles: readonly number[], distance: number): Point {
  const x = angles.reduce((sum, angle) => sum + Math.sin(angle), 0);
  const y = angles.reduce((sum, angle) => sum - Math.cos(angle), 0);
  const length = Math.hypot(x, y);
  return length < 1e-6 ? [0, 0] : [(x / length) * distance, (y / length) * distance];
}

/** Positions as shares of the picture's width and height, with the decimals that a drawing needs. */
function normalised(nodes: readonly (readonly [id: string, node: Node | undefined])[]): Positions {
  const points = nodes.map(([id, node]) => ({ id, x: node?.x ?? 0, y: node?.y ?? 0 }));
  const share = (values: readonly number[]) => {
    const [least, most] = [Math.min(...values), Math.max(...values)];
    return (value: number) => (most === least ? 0.5 : Math.round(((value - least) / (most - least)) * 1000) / 1000);
  };
  const x = share(points.map((point) => point.x));
  const y = share(points.map((point) => point.y));
  return Object.fromEntries(points.map((point) => [point.id, [x(point.x), y(point.y)] as const]));
}
