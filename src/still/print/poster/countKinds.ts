import type { PlanIndex } from '../../../plan/model/lookup.ts';
import type { Basis, Item } from '../../../plan/model/types.ts';

/** How many items of a kind there are, and what they rest on. */
export interface KindCount {
  readonly name: string;
  readonly count: number;
  readonly bases: readonly Basis[];
}

/** Returns the kinds of some branches and of what they contain, counted, in their order. */
export function countKinds(index: PlanIndex, branches: readonly Item[]): readonly KindCount[] {
  const all = [...branches, ...branches.flatMap(({ id }) => index.children(id))];
  return [...new Set(all.map(({ kind }) => kind))].map((kind) => {
    const items = all.filter((item) => item.kind === kind);
    const bases = [...new Set(items.map(({ basis }) => basis))];
    return { name: index.kind(kind)?.name ?? kind, count: items.length, bases };
  });
}
