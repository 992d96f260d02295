import type { Theme } from './guidance.ts';
import type { PlanIndex } from './lookup.ts';
import { themeEntries, type ThemeEntry } from './themeEntries.ts';

export interface ThemeGroup {
  /** Id of the kind of the items. */
  readonly kind: string;
  readonly entries: readonly ThemeEntry[];
}

/** Returns what of a plan is about a theme, one group for each kind of item, in the plan's order. */
export function themeAnswer(index: PlanIndex, theme: Theme): readonly ThemeGroup[] {
  const entries = themeEntries(index, theme);
  const sorted = index.plan.items.flatMap(({ id }) => entries.get(id) ?? []);
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
