import { countMessages } from '../../messages/countMessages.ts';
import type { DraftItem } from '../read/draft.ts';
import { errorAt, type Entry } from '../read/entry.ts';
import type { DraftIndex } from '../read/draftIndex.ts';
import type { PlanError } from '../read/planError.ts';
import type { KindEntry } from '../read/schema.ts';

/** Numbers of items against the numbers that the plan itself states, and item numbers that are taken or too high. */
export function checkCounts(index: DraftIndex): PlanError[] {
  const { kinds, items } = index.draft;
  return [
    ...kinds.flatMap((kind) => kindErrors(index, kind)),
    ...items.flatMap((item) => numbersTooHigh(index, item)),
    ...numbersTaken(items),
  ];
}

function kindErrors(index: DraftIndex, kind: Entry<KindEntry>): PlanError[] {
  const quoted = quoteErrors(kind);
  // A part that could not be read may hold the rest, so a wrong count would only repeat that error.
  if (!index.draft.complete || hidesItems(index, kind.value.id)) return quoted;
  return [...quoted, ...totalErrors(index, kind), ...eachErrors(index, kind)];
}

function hidesItems({ draft }: DraftIndex, kind: string): boolean {
  return draft.broken.some((entry) => entry.section === 'items' && (entry.kind === undefined || entry.kind === kind));
}

function totalErrors({ draft }: DraftIndex, kind: Entry<KindEntry>): PlanError[] {
  const { id, name, count } = kind.value;
  const actual = draft.items.filter(({ value }) => value.kind === id).length;
  if (count === undefined || actual === count) return [];
  return [errorAt(kind, ['count'], countMessages.total(name, count, actual))];
}

function eachErrors({ draft }: DraftIndex, kind: Entry<KindEntry>): PlanError[] {
  const { id, name, countEach, under } = kind.value;
  if (countEach === undefined) return [];
  const children = new Map<string | undefined, number>();
  for (const { parent, value } of draft.items) {
    if (value.kind === id) children.set(parent?.value.to, (children.get(parent?.value.to) ?? 0) + 1);
  }
  return draft.items
    .filter(({ value }) => under.includes(value.kind))
    .flatMap((parent) => {
      const actual = children.get(parent.value.id) ?? 0;
      if (actual === countEach) return [];
      const message = countMessages.each(parent.value.id, name, countEach, actual);
      return [errorAt(parent, ['id'], message)];
    });
}

/** The source's own words for a number must say the same number, where they say it in digits. */
function quoteErrors(kind: Entry<KindEntry>): PlanError[] {
  const { count, countEach, countQuote } = kind.value;
  const number = count ?? countEach;
  const digits = countQuote?.normalize('NFKC').match(/\d+/g)?.map(Number) ?? [];
  if (number === undefined || digits.length === 0 || digits.includes(number)) return [];
  const message = countMessages.quote(number, countQuote);
  return [errorAt(kind, [count === undefined ? 'countEach' : 'count'], message)];
}

function numbersTooHigh(index: DraftIndex, item: DraftItem): PlanError[] {
  const kind = index.kinds.get(item.value.kind)?.value;
  const most = kind?.countEach ?? kind?.count;
  const { number } = item.value;
  if (kind === undefined || number === undefined || most === undefined || number <= most) return [];
  return [errorAt(item, ['number'], countMessages.tooHigh(kind.name, most))];
}

function numbersTaken(items: readonly DraftItem[]): PlanError[] {
  const first = new Map<string, string>();
  return items.flatMap((item) => {
    const { number, kind, id } = item.value;
    const key = `${kind} ${item.parent?.value.to ?? ''} ${number}`;
    const owner = first.get(key);
    if (number === undefined || owner === id) return [];
    if (owner !== undefined) {
      return [errorAt(item, ['number'], countMessages.taken(number, owner))];
    }
    first.set(key, id);
    return [];
  });
}
