import { markedName } from '../../account/markedName.ts';
import { provisionalNotes } from '../../account/provisionalNotes.ts';
import { describePosition } from '../../account/describeItem.ts';
import type { SiteWords } from '../../i18n/siteWords.ts';
import type { PlanIndex } from '../../plan/model/lookup.ts';
import type { Item } from '../../plan/model/types.ts';

/** How many of the items that one contains a description names. */
const NAMED = 4;

/** What an item is in a sentence or three, for search engines and for who is sent a link. */
export function describePage(index: PlanIndex, item: Item, words: SiteWords): string {
  const [note] = provisionalNotes(index, [item]);
  const names = index
    .children(item.id)
    .slice(0, NAMED)
    .map((child) => markedName(child, words.page.marked));
  return [
    words.pages.itemDescription(index.plan.meta.title, where(index, item, words), markedName(item, words.page.marked)),
    note && ended(note, words),
    item.text && ended(item.text, words),
    names.length > 0 && words.pages.contains(words.punctuation.comma(names)),
    words.pages.follow,
  ]
    .filter(Boolean)
    .join('');
}

/** Items of the same name are told apart by what contains them. */
function where(index: PlanIndex, { id, parent }: Item, words: SiteWords): string {
  const around = parent === undefined || parent === index.plan.meta.center ? undefined : index.item(parent);
  return words.punctuation.comma([
    ...(around ? [markedName(around, words.page.marked)] : []),
    describePosition(index, id, words),
  ]);
}

function ended(sentence: string, { punctuation: { end } }: SiteWords): string {
  return sentence.endsWith(end) ? sentence : `${sentence}${end}`;
}
