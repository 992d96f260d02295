import type { Term } from './guidance.ts';
import type { Item, ItemKind } from './types.ts';

/**
 * Returns the terms that stand in what is told of an item: in the name of its kind, its name and its text, in the plan's
 * own words as well as in those of a translation.
 */
export function termsIn(terms: readonly Term[], kind: ItemKind | undefined, item: Item): readonly Term[] {
  const { name, text, original } = item;
  const told = [kind?.name, name, text, original?.name, original?.text].join(' ');
  return terms.filter(({ term, spellings }) => [term, ...spellings].some((word) => told.includes(word)));
}
