import type { PlanIndex } from '../../plan/model/lookup.ts';
import { families, linkGroups } from '../../plan/model/relations.ts';
import type { Item, Link } from '../../plan/model/types.ts';
import type { Path } from '../../plan/path/paths.ts';

/** One card: an item, what it contains, and the link by which it is there. */
export interface ShownCard {
  readonly item: Item;
  /** What it contains, named on its card; none where its own text stands there. */
  readonly parts: readonly Item[];
  readonly link?: Link;
}

/** Cards of one kind, or those that one kind of link leads to. */
export interface ShownGroup {
  readonly heading: string;
  readonly cards: readonly ShownCard[];
}

/** What the cards of an address are. */
export type ShownCards =
  | { readonly type: 'groups'; readonly lead: Item | undefined; readonly groups: readonly ShownGroup[] }
  | { readonly type: 'years'; readonly periods: readonly Item[] }
  | { readonly type: 'path'; readonly path: Path };

export interface CardsState {
  readonly index: PlanIndex;
  readonly item: Item;
  readonly paths: readonly Path[] | undefined;
  /** The item that the one in focus is compared with. */
  readonly compared: Item | undefined;
  readonly address: { readonly cards: readonly string[] };
}

/**
 * Returns what an address has on its cards: the best path where one is looked for, the years where it is about periods,
 * the items of the kinds that it names, the item in focus beside the one that it is compared with, else what the item in
 * focus contains, else what that is linked to.
 */
export function shownCards({ index, item, paths, compared, address }: CardsState): ShownCards {
  const [path] = paths ?? [];
  if (path !== undefined) return { type: 'path', path };
  const { cards: kinds } = address;
  const isPeriod = (kind: string) => index.kind(kind)?.role === 'period';
  if (kinds.length === 0 ? isPeriod(item.kind) : kinds.every(isPeriod)) {
    return { type: 'years', periods: index.plan.items.filter(({ kind }) => isPeriod(kind)) };
  }
  if (kinds.length > 0) {
    const groups = kinds.map((kind) => groupOf(index, kind, index.itemsOfKind(kind)));
    return { type: 'groups', lead: undefined, groups: groups.filter(({ cards }) => cards.length > 0) };
  }
  if (compared !== undefined) {
    return { type: 'groups', lead: undefined, groups: [groupOf(index, item.kind, [item, compared])] };
  }
  const inside = families(index, item.id).filter(({ kind }) => !isPeriod(kind));
  if (inside.length > 0) {
    return { type: 'groups', lead: item, groups: inside.map(({ kind, items }) => groupOf(index, kind, items)) };
  }
  return { type: 'groups', lead: item, groups: linkedGroups(index, item.id) };
}

function groupOf(index: PlanIndex, kind: string, items: readonly Item[]): ShownGroup {
  return {
    heading: index.kind(kind)?.name ?? kind,
    cards: items.map((item) => ({ item, parts: item.text === undefined ? index.children(item.id) : [] })),
  };
}

/** What runs during which period is the plan's frame, and no answer to what an item is linked to. */
function linkedGroups(index: PlanIndex, id: string): ShownGroup[] {
  return linkGroups(index, id)
    .filter(({ kind }) => kind.role !== 'duration')
    .map(({ kind, direction, ends }) => ({
      heading: direction === 'out' ? kind.outward : kind.inward,
      cards: ends.map(({ item, link }) => ({ item, parts: [], link })),
    }));
}

/** Returns the items that stand on the cards, each once. */
export function itemsOnCards(index: PlanIndex, shown: ShownCards): readonly Item[] {
  if (shown.type === 'path') return shown.path.items.flatMap((id) => index.item(id) ?? []);
  if (shown.type === 'years') return shown.periods;
  const cards = shown.groups.flatMap((group) => group.cards);
  return [...new Set([...(shown.lead ? [shown.lead] : []), ...cards.flatMap(({ item, parts }) => [item, ...parts])])];
}
