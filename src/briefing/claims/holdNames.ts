import { claimMessages } from '../../messages/claimMessages.ts';
import type { PlanIndex } from '../../plan/model/lookup.ts';
import type { ClaimOf } from './claim.ts';
import { contradicted, isUntrue, itemsOf, type Untrue } from './heldAgainst.ts';

/** Holds a claim about the number that an item bears. */
export function holdNumber({ number: id, is }: ClaimOf<'number'>, index: PlanIndex): readonly Untrue[] {
  const items = itemsOf(index, 'number', [id]);
  if (isUntrue(items)) return [items];
  if (is === undefined) return [{ key: '', message: claimMessages.noNumber }];
  return items.flatMap(({ number }) =>
    number === is
      ? []
      : contradicted(
          'is',
          claimMessages.numbered(is),
          number === undefined ? claimMessages.withoutNumber : claimMessages.numbered(number),
        ),
  );
}

/** Holds a claim that the names or texts of some items have some words in them. */
export function holdWords({ words, in: ids = [] }: ClaimOf<'words'>, index: PlanIndex): readonly Untrue[] {
  const items = itemsOf(index, 'in', ids);
  if (isUntrue(items)) return [items];
  if (items.length === 0) return [{ key: '', message: claimMessages.noItems }];
  const without = items.filter(({ name, text = '' }) => !`${name}\n${text}`.includes(words));
  return without.map(({ name }) => contradicted('in', claimMessages.words(words), claimMessages.noWords(name)));
}

/** Holds a claim that some items have the same name. */
export function holdSame({ same }: ClaimOf<'same'>, index: PlanIndex): readonly Untrue[] {
  const items = itemsOf(index, 'same', same);
  if (isUntrue(items)) return [items];
  if (items.length < 2) return [{ key: 'same', message: claimMessages.someItems }];
  const other = items.find(({ name }) => name !== items[0]?.name);
  return other === undefined
    ? []
    : [contradicted('same', claimMessages.sameName, claimMessages.names(items[0]?.name, other.name))];
}
