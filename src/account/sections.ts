import { provisionalNotes } from './provisionalNotes.ts';
import type { PlanIndex } from '../plan/model/lookup.ts';
import type { Item, Statement } from '../plan/model/types.ts';

/** A chapter of the plan in words: the items of one kind that stand side by side at the top or right below the centre. */
export interface Section {
  readonly kind: string;
  readonly name: string;
  readonly statements: readonly Statement[];
  readonly items: readonly Item[];
  /** Sentences about provisional names among the items and what they contain. */
  readonly notes: readonly string[];
}

/** Returns the chapters of the plan in words: first what the picture draws, in its order, then all else in the plan's order. */
export function sections(index: PlanIndex): Section[] {
  const { center, groups } = index.plan.meta;
  const tops = [...index.children(center), ...index.roots.filter(({ id }) => id !== center)];
  const drawn = groups.map(({ kind }) => kind);
  const all = [...new Set(tops.map(({ kind }) => kind))];
  const others = all.filter((kind) => !drawn.includes(kind));
  return [...drawn, ...others].flatMap((kind) => {
    const items = tops.filter((item) => item.kind === kind);
    const name = groups.find((group) => group.kind === kind)?.name ?? index.kind(kind)?.name ?? kind;
    return items.length === 0
      ? []
      : { kind, name, items, statements: introductions(index, kind, items), notes: notes(index, items) };
  });
}

/** The passages that introduce a kind and the kinds that its items contain, in the plan's order. */
function introductions(index: PlanIndex, kind: string, items: readonly Item[]): Statement[] {
  const below = items.flatMap((item) => index.children(item.id)).map((child) => child.kind);
  const ids = new Set([kind, ...below].map((one) => index.kind(one)?.statement));
  return index.plan.statements.filter(({ id }) => ids.has(id));
}

function notes(index: PlanIndex, items: readonly Item[]): readonly string[] {
  const all = [...items, ...items.flatMap((item) => index.children(item.id))];
  return provisionalNotes(index, all);
}
