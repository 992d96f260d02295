import type { Lead, Theme } from './guidance.ts';
import type { PlanIndex } from './lookup.ts';
import type { Item, Link } from './types.ts';

/** An item that answers a theme, and why: the theme leads there, or the item is linked to one that it leads to. */
export interface ThemeEntry {
  readonly item: Item;
  readonly lead?: Lead;
  readonly link?: Link;
}

export interface ThemeGroup {
  /** Id of the kind of the items. */
  readonly kind: string;
  readonly entries: readonly ThemeEntry[];
}

/**
 * Returns what of a plan is about a theme, one group for each kind of item, each item once.
 *
 * What a theme leads to that has no parts of its own brings along what is linked to it, of the kinds that stand in the
 * rows of the plan's tables. What the filter of an index hides is not there.
 */
export function themeAnswer(index: PlanIndex, theme: Theme): readonly ThemeGroup[] {
  const entries = new Map<string, ThemeEntry>();
  for (const lead of theme.leads) {
    const item = index.item(lead.to);
    if (item !== undefined) entries.set(item.id, { item, lead });
  }
  for (const id of [...entries.keys()]) {
    for (const link of linksTo(index, id)) {
      const item = index.item(link.from);
      if (item !== undefined && !entries.has(item.id)) entries.set(item.id, { item, link });
    }
  }
  const order = new Map(index.plan.items.map(({ id }, at) => [id, at]));
  const sorted = [...entries.values()].sort((a, b) => (order.get(a.item.id) ?? 0) - (order.get(b.item.id) ?? 0));
  return kindsInOrder(index).flatMap((kind) => {
    const own = sorted.filter(({ item }) => item.kind === kind);
    return own.length === 0 ? [] : [{ kind, entries: own }];
  });
}

/** What the plan sets out to do comes first: its groups and the rows of its tables; then what that rests on. */
function kindsInOrder({ plan: { kinds, meta } }: PlanIndex): readonly string[] {
  const doing = new Set([...meta.groups.map(({ kind }) => kind), ...meta.table.rows]);
  const ids = kinds.map(({ id }) => id);
  return [...ids.filter((id) => doing.has(id)), ...ids.filter((id) => !doing.has(id))];
}

/** Returns the ids of the items that answer a theme. */
export function themeItems(index: PlanIndex, theme: Theme): readonly string[] {
  return themeAnswer(index, theme).flatMap(({ entries }) => entries.map(({ item }) => item.id));
}

function linksTo(index: PlanIndex, id: string): readonly Link[] {
  const { table, overlays } = index.plan.meta;
  if (index.children(id).length > 0) return [];
  return index
    .linksTo(id)
    .filter((link) => index.roleOf(link) === undefined && !overlays.some((overlay) => overlay.link === link.kind))
    .filter(({ from }) => table.rows.includes(index.kindOf(from)?.id ?? ''));
}
