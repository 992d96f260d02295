import { treeMessages } from '../../messages/treeMessages.ts';
import type { DraftItem } from '../read/draft.ts';
import { errorAt, says } from '../read/entry.ts';
import type { DraftIndex } from '../read/draftIndex.ts';
import type { PlanError } from '../read/planError.ts';

/** Parents: one for each item that needs one, of a kind that may contain it, and no circle. */
export function checkTree(index: DraftIndex): PlanError[] {
  const { items, groups } = index.draft;
  return [
    ...items.flatMap((item) => parentErrors(index, item)),
    ...cycles(index),
    ...center(index),
    ...groups.flatMap((group) => outsideCenter(index, group.value.kind).map((text) => errorAt(group, ['kind'], text))),
  ];
}

function parentErrors(index: DraftIndex, item: DraftItem): PlanError[] {
  const kind = index.kinds.get(item.value.kind)?.value;
  if (kind === undefined) return [];
  const allowed = kind.under.join(treeMessages.comma);
  if (item.parent === undefined) {
    // A kind that may lie under itself starts somewhere, so its first item has no parent.
    if (kind.under.length === 0 || kind.under.includes(kind.id) || says(item, 'parent')) return [];
    return [errorAt(item, ['parent'], treeMessages.parentMissing(allowed))];
  }
  const parent = index.items.get(item.parent.value.to);
  if (parent !== undefined && index.kinds.has(parent.value.kind) && !kind.under.includes(parent.value.kind)) {
    const mend = allowed === '' ? treeMessages.noParent : treeMessages.otherParent(allowed);
    const name = index.kinds.get(parent.value.kind)?.value.name ?? parent.value.kind;
    return [errorAt(item.parent, ['to'], treeMessages.wrongParent(kind.name, name, parent.value.id, mend))];
  }
  return [];
}

function cycles({ draft, items }: DraftIndex): PlanError[] {
  const settled = new Set<string>();
  return draft.items.flatMap((item) => {
    const chain: string[] = [];
    let at: DraftItem | undefined = item;
    while (at?.parent !== undefined && !settled.has(at.value.id) && !chain.includes(at.value.id)) {
      chain.push(at.value.id);
      at = items.get(at.parent.value.to);
    }
    const start = at === undefined || settled.has(at.value.id) ? -1 : chain.indexOf(at.value.id);
    for (const id of chain) settled.add(id);
    if (start < 0 || chain.length - start < 2) return [];
    const circle = chain.slice(start);
    const first = draft.items.find(({ value }) => circle.includes(value.id)) ?? item;
    const round = [...circle, circle[0]].join(' → ');
    return [errorAt(first, ['parent'], treeMessages.circle(round))];
  });
}

function center({ draft: { head }, items }: DraftIndex): PlanError[] {
  if (head === undefined || items.get(head.value.center)?.parent === undefined) return [];
  return [errorAt(head, ['center'], treeMessages.centerInside(head.value.center))];
}

function outsideCenter({ draft: { head }, items, kinds }: DraftIndex, group: string): string[] {
  const item = head === undefined ? undefined : items.get(head.value.center);
  // A centre that lies below another is an error of its own.
  const middle = item?.parent === undefined ? item?.value.kind : undefined;
  const under = kinds.get(group)?.value.under;
  if (middle === undefined || under === undefined || under.includes(middle)) return [];
  return [treeMessages.outsideCenter(group, middle)];
}
