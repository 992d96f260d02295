import type { PlanIndex } from './lookup.ts';
import type { Path } from '../path/paths.ts';
import { shownPart, surroundings, type Neighbour, type Part, type SwitchedOff } from './surroundings.ts';

/** What a picture of items and links shows. */
export interface GraphPart extends Part {
  /** The item that it is about; nothing when it shows the whole plan. */
  readonly focus: string | undefined;
  /** What surrounds that item, nearest first. */
  readonly neighbours: readonly Neighbour[];
}

export interface GraphChoice {
  /** The centre of the plan stands for the whole of it. */
  readonly item: string;
  readonly steps: number;
  readonly off: SwitchedOff;
  /** Paths whose items are shown however far away they are, and whatever is switched off. */
  readonly paths?: readonly Path[] | undefined;
}

/** Returns the items and links that a picture shows: the whole plan, or one item with what lies around it. */
export function graphPart(index: PlanIndex, { item, steps, off, paths = [] }: GraphChoice): GraphPart {
  const onPath = new Set(paths.flatMap(({ items }) => items));
  const part = shownPart(index, off, new Set([item, ...onPath]));
  if (item === index.plan.meta.center) return { ...part, focus: undefined, neighbours: [] };
  const near = surroundings(index, part, item, steps);
  const known = new Set([item, ...near.map(({ item: { id } }) => id)]);
  const neighbours = [...near, ...farther(index, paths, known)].sort((a, b) => a.step - b.step);
  const shown = new Set([item, ...neighbours.map(({ item: { id } }) => id)]);
  return {
    focus: item,
    items: part.items.filter(({ id }) => shown.has(id)),
    links: part.links.filter(({ from, to }) => shown.has(from) && shown.has(to)),
    neighbours,
  };
}

/** What paths pass through beyond what is known: as many steps away as the shortest of them says. */
function farther(index: PlanIndex, paths: readonly Path[], known: ReadonlySet<string>): Neighbour[] {
  const found = new Map<string, Neighbour>();
  for (const { items, links } of paths) {
    for (const [step, id] of items.entries()) {
      const item = index.item(id);
      const link = links[step - 1];
      const before = found.get(id);
      if (item === undefined || link === undefined || known.has(id)) continue;
      if (before === undefined || step < before.step) found.set(id, { item, step, links: [link] });
    }
  }
  return [...found.values()];
}
