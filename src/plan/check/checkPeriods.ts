import { periodMessages } from '../../messages/periodMessages.ts';
import type { DraftItem } from '../read/draft.ts';
import { errorAt, says } from '../read/entry.ts';
import type { DraftIndex } from '../read/draftIndex.ts';
import type { PlanError } from '../read/planError.ts';
import type { Years } from '../model/types.ts';

/** Periods that end before they begin, leave the plan's years or their parent's, or overlap a period beside them. */
export function checkPeriods(index: DraftIndex): PlanError[] {
  const { head, items } = index.draft;
  const periods = items.flatMap((item) => (item.value.years === undefined ? [] : [{ item, years: item.value.years }]));
  const plan =
    head !== undefined && isBackward(head.value.years) ? [errorAt(head, ['years'], periodMessages.backward)] : [];
  return [...plan, ...periods.flatMap((period, i) => periodErrors(index, period, periods.slice(0, i)))];
}

interface DraftPeriod {
  readonly item: DraftItem;
  readonly years: Years;
}

function isBackward({ from, to }: Years): boolean {
  return to < from;
}

function periodErrors(index: DraftIndex, { item, years }: DraftPeriod, earlier: readonly DraftPeriod[]): PlanError[] {
  if (isBackward(years)) return [errorAt(item, ['years'], periodMessages.backward)];
  const parentId = item.parent?.value.to;
  const parent = parentId === undefined ? undefined : index.items.get(parentId)?.value;
  const around = parent?.years ?? index.draft.head?.value.years;
  if (around !== undefined && !isBackward(around) && !isWithin(years, around)) {
    const outer = parent?.years === undefined ? periodMessages.plan : periodMessages.period(parent.id);
    const message = periodMessages.outside(outer, spell(around));
    return [errorAt(item, ['years'], message)];
  }
  // With a parent that could not be read, nobody knows what lies beside it.
  if (parentId === undefined && says(item, 'parent')) return [];
  const beside = earlier.find((other) => other.item.parent?.value.to === parentId && overlap(other.years, years));
  if (beside === undefined) return [];
  const message = periodMessages.overlap(beside.item.value.id, spell(beside.years));
  return [errorAt(item, ['years'], message)];
}

function isWithin(inner: Years, outer: Years): boolean {
  return inner.from >= outer.from && inner.to <= outer.to;
}

function overlap(a: Years, b: Years): boolean {
  return a.from <= b.to && b.from <= a.to;
}

function spell({ from, to }: Years): string {
  return periodMessages.years(from, to);
}
