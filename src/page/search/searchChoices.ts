import type { PlanIndex } from '../../plan/model/lookup.ts';
import type { Theme } from '../../plan/model/guidance.ts';
import type { Hit } from '../../plan/search/search.ts';
import type { ItemKind } from '../../plan/model/types.ts';

/** One row of the search: something to go to, a theme, or a kind whose name becomes what is typed. */
export type Choice =
  { readonly hit: Hit } | { readonly theme: Theme } | { readonly kind: ItemKind; readonly count: number };

export interface ChoiceGroup {
  /** Heading over the rows; none over results, which are in one order. */
  readonly name?: string;
  readonly choices: readonly Choice[];
}

/** Returns what can be chosen while nothing is typed: the branches of the plan, then every kind of item by its name. */
export function firstChoices(index: PlanIndex, kindsTitle: string): readonly ChoiceGroup[] {
  const branches = index.plan.meta.groups.map(({ kind, name }) => {
    return { name, choices: index.itemsOfKind(kind).map((item) => ({ hit: { item } })) };
  });
  const kinds = index.plan.kinds.flatMap((kind) => {
    const count = index.itemsOfKind(kind.id).length;
    return count > 1 ? [{ kind, count }] : [];
  });
  return [...branches, { name: kindsTitle, choices: kinds }].filter(({ choices }) => choices.length > 0);
}

/** A key for a row that no other row of the same list has. */
export function choiceKey(choice: Choice): string {
  if ('kind' in choice) return `kind ${choice.kind.id}`;
  if ('theme' in choice) return `theme ${choice.theme.id}`;
  const { item, town } = choice.hit;
  return town === undefined ? item.id : `${item.id} ${town.name}`;
}
