import { markedName } from '../../account/markedName.ts';
import { provisionalNotes } from '../../account/provisionalNotes.ts';
import { place } from '../../i18n/describe.ts';
import { account as jaAccount } from '../../i18n/ja/account.ts';
import { pages as jaPages } from '../../i18n/ja/pages.ts';
import type { PlanIndex } from '../../plan/model/lookup.ts';
import type { Item } from '../../plan/model/types.ts';

/** How many of the items that one contains a description names. */
const NAMED = 4;

/** What an item is in a sentence or three, for search engines and for who is sent a link. */
export function describePage(index: PlanIndex, item: Item): string {
  const [note] = provisionalNotes(index, [item]);
  const names = index
    .children(item.id)
    .slice(0, NAMED)
    .map((child) => markedName(child, jaAccount.marked))
    .join('、');
  return [
    jaPages.itemDescription(index.plan.meta.title, where(index, item), markedName(item, jaAccount.marked)),
    note && ended(note),
    item.text && ended(item.text),
    names && jaPages.contains(names),
    jaPages.follow,
  ].join('');
}

/** Items of the same name are told apart by what contains them. */
function where(index: PlanIndex, { id, parent }: Item): string {
  const around = parent === undefined || parent === index.plan.meta.center ? undefined : index.item(parent);
  return [...(around ? [markedName(around, jaAccount.marked)] : []), place(index, id)].join('、');
}

function ended(sentence: string): string {
  return sentence.endsWith(jaPages.sentenceEnd) ? sentence : `${sentence}${jaPages.sentenceEnd}`;
}
