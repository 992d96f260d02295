import type { PlanIndex } from '../../plan/model/lookup.ts';
import type { ClaimOf } from './claim.ts';
import { contradicted, isUntrue, itemsOf, type Untrue } from './heldAgainst.ts';

/** Holds a claim about the number that an item bears. */
export function holdNumber({ number: id, is }: ClaimOf<'number'>, index: PlanIndex): readonly Untrue[] {
  const items = itemsOf(index, 'number', [id]);
  if (isUntrue(items)) return [items];
  if (is === undefined) return [{ key: '', message: '何番かがありません。is に数を書いてください。' }];
  return items.flatMap(({ number }) =>
    number === is ? [] : contradicted('is', `${is}番`, number === undefined ? '番号なし' : `${number}番`),
  );
}

/** Holds a claim that the names or texts of some items have some words in them. */
export function holdWords({ words, in: ids = [] }: ClaimOf<'words'>, index: PlanIndex): readonly Untrue[] {
  const items = itemsOf(index, 'in', ids);
  if (isUntrue(items)) return [items];
  if (items.length === 0)
    return [{ key: '', message: 'どの項目の言葉かがありません。in に項目の id を並べてください。' }];
  const without = items.filter(({ name, text = '' }) => !`${name}\n${text}`.includes(words));
  return without.map(({ name }) =>
    contradicted('in', `「${words}」という言葉があるの`, `「${name}」にその言葉がないの`),
  );
}

/** Holds a claim that some items have the same name. */
export function holdSame({ same }: ClaimOf<'same'>, index: PlanIndex): readonly Untrue[] {
  const items = itemsOf(index, 'same', same);
  if (isUntrue(items)) return [items];
  if (items.length < 2) return [{ key: 'same', message: '項目の id を2つ以上書いてください。' }];
  const other = items.find(({ name }) => name !== items[0]?.name);
  return other === undefined ? [] : [contradicted('same', '同じ名前', `「${items[0]?.name}」と「${other.name}」`)];
}
