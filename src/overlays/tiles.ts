import type { PlanIndex } from '../plan/model/lookup.ts';
import type { Item } from '../plan/model/types.ts';
import type { Choice, Mark, OverlayType, Sign } from './overlay.ts';

const PLAIN = '#555555';

/** Items of a kind as numbered tiles in their own colours on what is linked to them; several may be chosen. */
export default {
  type: 'tiles',
  overlay: ({ id, kind, link: linkKind }) => ({
    id,
    kind,
    multiple: true,
    choices: (index) => index.itemsOfKind(kind).map((item) => choiceOf(index, item, linkKind)),
    marks(index, chosen) {
      const marks = new Map<string, Mark[]>();
      for (const item of index.itemsOfKind(kind).filter((one) => chosen.includes(valueOf(one)))) {
        for (const link of index.linksTo(item.id, linkKind)) {
          const mark = { choice: valueOf(item), name: item.name, ...signOf(item), link };
          marks.set(link.from, [...(marks.get(link.from) ?? []), mark]);
        }
      }
      return marks;
    },
  }),
} satisfies OverlayType;

function choiceOf(index: PlanIndex, item: Item, linkKind: string): Choice {
  const count = index.linksTo(item.id, linkKind).length;
  return { value: valueOf(item), name: item.name, item: item.id, count, ...signOf(item) };
}

/** An item is chosen by its number. */
function valueOf(item: Item): string {
  return String(item.number ?? item.id);
}

function signOf(item: Item): Sign {
  return { label: valueOf(item), color: item.color ?? PLAIN };
}
