import type { Lead, Theme } from './guidance.ts';
import type { PlanIndex } from './lookup.ts';
import { crossLinks } from './relations.ts';
import type { Item, Link } from './types.ts';

/** An item that answers a theme, and why: the theme leads there, or the item is linked to one that it leads to. */
export interface ThemeEntry {
  readonly item: Item;
  readonly lead?: Lead;
  readonly link?: Link;
}

/**
 * Returns what of a plan is about a theme, by the items' ids: each once, what the theme leads to first.
 *
 * What it leads to that has no parts of its own brings along what is linked to it across the plan's tree. What the filter
 * of an index hides is not there.
 */
export function themeEntries(index: PlanIndex, { leads }: Theme): ReadonlyMap<string, ThemeEntry> {
  const entries = new Map<string, ThemeEntry>();
  const add = (id: string, why: Omit<ThemeEntry, 'item'>) => {
    const item = index.item(id);
    if (item && !entries.has(id)) entries.set(id, { item, ...why });
  };
  for (const lead of leads) add(lead.to, { lead });
  for (const { to } of leads) {
    if (index.children(to).length > 0) continue;
    for (const link of crossLinks(index, to)) if (link.to === to) add(link.from, { link });
  }
  return entries;
}
