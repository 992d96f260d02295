import { place } from '../../i18n/describe.ts';
import { jaPages } from '../../i18n/jaPages.ts';
import type { PlanIndex } from '../../plan/model/lookup.ts';
import type { Item } from '../../plan/model/types.ts';

/** How many of the items that one contains a description names. */
const NAMED = 4;

/** The name of an item where no mark can stand beside it: a provisional one says itself that it is. */
export function markedName({ name, basis }: Item): string {
  return basis === 'provisional' ? jaPages.provisional(name) : name;
}

/** What an item is in a sentence or three, for search engines and for who is sent a link. */
export function describePage(index: PlanIndex, item: Item): string {
  const note = item.basis === 'provisional' ? index.kind(item.kind)?.provisionalNote : undefined;
  const names = index.children(item.id).slice(0, NAMED).map(markedName).join('、');
  return [
    jaPages.itemDescription(index.plan.meta.title, where(index, item), markedName(item)),
    note && ended(note),
    item.text && ended(item.text),
    names && jaPages.contains(names),
    jaPages.follow,
  ].join('');
}

/** Items of the same name are told apart by what contains them. */
function where(index: PlanIndex, { id, parent }: Item): string {
  const around = parent === undefined || parent === index.plan.meta.center ? undefined : index.item(parent);
  return [...(around ? [markedName(around)] : []), place(index, id)].join('、');
}

function ended(sentence: string): string {
  return sentence.endsWith(jaPages.sentenceEnd) ? sentence : `${sentence}${jaPages.sentenceEnd}`;
}
