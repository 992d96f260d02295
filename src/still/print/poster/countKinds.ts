import type { PlanIndex } from '../../../plan/model/lookup.ts';
import { withDescendants } from '../../../plan/model/relations.ts';
import type { Basis, Item } from '../../../plan/model/types.ts';

/** How many items of a kind there are, and what they rest on. */
export interface KindCount {
  readonly name: string;
  readonly count: number;
  readonly bases: readonly Basis[];
}

/** Returns the kinds of some branches and of all that they contain, counted, from above. */
export function countKinds(index: PlanIndex, branches: readonly Item[]): readonly KindCount[] {
  const all = branches.flatMap(({ id }) => withDescendants(index, id).flatMap((one) => index.item(one) ?? []));
  return [...new Set(all.map(({ kind }) => kind))].map((kind) => {
    const items = all.filter((item) => item.kind === kind);
    const bases = [...new Set(items.map(({ basis }) => basis))];
    return { name: index.kind(kind)?.name ?? kind, count: items.length, bases };
  });
}
