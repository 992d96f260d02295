import type { PlanIndex } from '../model/lookup.ts';
import type { Link } from '../model/types.ts';

/** What a path pays for a link, whichever it is; all other costs are in hundredths of it. */
export const LINK_COST = 100;

/** For each doubling of the items that the passed one gathers by links like the one taken. */
const CROWD = 50;
/** For a kind of link that gathers the whole plan in one item; a kind that gathers a tenth of it pays a tenth. */
const PERVASIVE = 400;
/** For what lies beside the centre's tree: it joins things without saying what the plan does with them. */
const BESIDE = 100;
/** For the centre: that two things are parts of the whole says nothing about these two. */
const CENTER = 250;

/**
 * Returns what a path pays for passing through an item by one of its links, in hundredths of a link.
 *
 * A path through an item pays this twice, for the link that it comes by and for the one that it goes by; the two items
 * that a path joins are free, so that a direct link is always the best path. What the cost says is how little the passage
 * explains, and it is computed from the plan alone, whatever its kinds are called:
 *
 * - the more items the passed one gathers by such links (same kind, level and direction), the less two of them have in
 *   common: a project with 3 items says more than a goal that 30 measures advance, or than the vision around everything;
 * - a kind of link (at one level) that gathers a great part of the plan in a single item goes everywhere, and says
 *   little wherever it is taken: periods, and what holds for every effort alike, are the last resort;
 * - what lies beside the centre's tree (goals, periods, places) pays a little more than the plan's own parts, and the
 *   centre, which everything is a part of, more than that.
 */
export function passingCosts(index: PlanIndex): (item: string, link: Link) => number {
  const { items, links, meta } = index.plan;
  const crowds = new Map<string, number>();
  const largest = new Map<string, number>();
  for (const link of links) {
    for (const end of ['from', 'to'] as const) {
      const crowd = (crowds.get(crowdKey(link[end], link, end)) ?? 0) + 1;
      crowds.set(crowdKey(link[end], link, end), crowd);
      largest.set(sideKey(link, end), Math.max(crowd, largest.get(sideKey(link, end)) ?? 0));
    }
  }
  const positionCost = (id: string) => {
    if (id === meta.center) return CENTER;
    return index.ancestors(id).some((item) => item.id === meta.center) ? 0 : BESIDE;
  };
  return (item, link) => {
    const end = link.from === item ? 'from' : 'to';
    const crowd = crowds.get(crowdKey(item, link, end)) ?? 1;
    const share = (largest.get(sideKey(link, end)) ?? 1) / items.length;
    return Math.round(CROWD * Math.log2(crowd) + PERVASIVE * share) + positionCost(item);
  };
}

type End = 'from' | 'to';

/** The links of one kind and level, looked at from one of their ends. */
function sideKey({ kind, level }: Link, end: End): string {
  return `${end} ${kind} ${level ?? ''}`;
}

function crowdKey(item: string, link: Link, end: End): string {
  return `${sideKey(link, end)} ${item}`;
}
