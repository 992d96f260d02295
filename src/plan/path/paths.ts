import { CheapestFirst } from './cheapestFirst.ts';
import { freeze } from '../model/freeze.ts';
import { byBestFounded } from '../model/linksBetween.ts';
import type { PlanIndex } from '../model/lookup.ts';
import { LINK_COST, passingCosts } from './passingCosts.ts';
import type { Link } from '../model/types.ts';

/** A path from one item to another along links, whichever way these run. */
export interface Path {
  /** Ids of the items on the path, both ends included. */
  readonly items: readonly string[];
  /** The link between each item and the next; one shorter than the items. */
  readonly links: readonly Link[];
  /** Hundredths of a link: what its links cost, and what passing the items between them costs. */
  readonly cost: number;
}

/** How many paths are told at most: more than these nobody reads. */
const MOST = 5;
/**
 * How much more than the best path another may cost. It must stay under two links: then no path within it can come by an
 * item twice, for going away and back costs two links at least.
 */
const NEARLY = LINK_COST;

/**
 * Returns the best paths between two items, the best first: the cheapest one and those that cost less than one link
 * more, at most five; none when nothing joins the two, when one is unknown, or when they are the same.
 *
 * A path costs 100 for each link and, for each item that it passes through, what {@link passingCosts} says; so a path
 * through a shared project or policy goes before one through what touches everything, even if that has fewer links. Of
 * parallel links between two items the best founded one is taken; `linksBetween` has the others.
 *
 * The paths back are the same ones. The same plan gives the same paths in the same order.
 */
export function shortestPaths(index: PlanIndex, from: string, to: string): readonly Path[] {
  if (from === to || index.item(from) === undefined || index.item(to) === undefined) return [];
  // Looked for in one direction only, so that the choice among equals is the same both ways.
  return from > to ? search(index, to, from).map(turned) : search(index, from, to);
}

interface Step {
  readonly item: string;
  readonly link: Link;
  readonly cost: number;
}

/** A path that has come as far as `item`. */
interface Walk {
  readonly item: string;
  readonly cost: number;
  readonly last?: { readonly link: Link; readonly before: Walk };
}

function search(index: PlanIndex, from: string, to: string): readonly Path[] {
  const stepsFrom = stepper(index, new Set([from, to]));
  const left = costsTo(to, from, stepsFrom);
  const best = left.get(from);
  if (best === undefined) return [];
  const open = new CheapestFirst<Walk>();
  const found: Path[] = [];
  open.add(best, { item: from, cost: 0 });
  for (let next = open.take(); next !== undefined && found.length < MOST; next = open.take()) {
    const walk = next.thing;
    if (walk.item === to) found.push(pathOf(walk));
    // What is added last is taken first: backwards, so that equal paths come in the plan's order.
    for (const { item, link, cost } of walk.item === to ? [] : stepsFrom(walk.item).toReversed()) {
      const whole = walk.cost + cost + (left.get(item) ?? Infinity);
      if (whole < best + NEARLY) open.add(whole, { item, cost: walk.cost + cost, last: { link, before: walk } });
    }
  }
  return freeze(found.sort((a, b) => a.cost - b.cost || a.items.length - b.items.length));
}

/** What is still to pay from each item to the goal (Dijkstra 1959), as far out as a path may lead. */
function costsTo(goal: string, start: string, stepsFrom: (item: string) => readonly Step[]) {
  const costs = new Map<string, number>();
  const open = new CheapestFirst<string>();
  open.add(0, goal);
  for (let next = open.take(); next !== undefined; next = open.take()) {
    const { cost, thing } = next;
    if (cost >= (costs.get(start) ?? Infinity) + NEARLY) break;
    if (costs.has(thing)) continue;
    costs.set(thing, cost);
    for (const step of stepsFrom(thing)) if (!costs.has(step.item)) open.add(cost + step.cost, step.item);
  }
  return costs;
}

/** The steps that lead on from an item, one to each neighbour; the ends of the path are passed for nothing. */
function stepper(index: PlanIndex, ends: ReadonlySet<string>): (item: string) => readonly Step[] {
  const passing = passingCosts(index);
  const costAt = (item: string, link: Link) => (ends.has(item) ? 0 : passing(item, link));
  return (item) => {
    const best = new Map<string, Link>();
    for (const link of [...index.linksFrom(item), ...index.linksTo(item)]) {
      const other = link.from === item ? link.to : link.from;
      const known = best.get(other);
      if (other !== item && (known === undefined || byBestFounded(link, known) < 0)) best.set(other, link);
    }
    return [...best].map(([other, link]) => {
      return { item: other, link, cost: LINK_COST + costAt(item, link) + costAt(other, link) };
    });
  };
}

function pathOf(walk: Walk): Path {
  const items = [walk.item];
  const links: Link[] = [];
  for (let at = walk; at.last !== undefined; at = at.last.before) {
    links.unshift(at.last.link);
    items.unshift(at.last.before.item);
  }
  return { items, links, cost: walk.cost };
}

function turned({ items, links, cost }: Path): Path {
  return freeze({ items: items.toReversed(), links: links.toReversed(), cost });
}
