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
  const allowed = kind.under.join('、');
  if (item.parent === undefined) {
    // A kind that may lie under itself starts somewhere, so its first item has no parent.
    if (kind.under.length === 0 || kind.under.includes(kind.id) || says(item, 'parent')) return [];
    return [errorAt(item, ['parent'], `親がありません。parent に ${allowed} の項目の id を書いてください。`)];
  }
  const parent = index.items.get(item.parent.value.to);
  if (parent !== undefined && index.kinds.has(parent.value.kind) && !kind.under.includes(parent.value.kind)) {
    const mend =
      allowed === '' ? 'parent を消すか、種類の under に加えてください。' : `${allowed} の項目に直してください。`;
    const name = index.kinds.get(parent.value.kind)?.value.name ?? parent.value.kind;
    return [errorAt(item.parent, ['to'], `${kind.name}は${name}（${parent.value.id}）の中に置けません。${mend}`)];
  }
  return [];
}

function cycles({ draft, items }: DraftIndex): PlanError[] {
  const settled = new Set<string>();
  return draft.items.flatMap((item) => {
    const way: string[] = [];
    let at: DraftItem | undefined = item;
    while (at?.parent !== undefined && !settled.has(at.value.id) && !way.includes(at.value.id)) {
      way.push(at.value.id);
      at = items.get(at.parent.value.to);
    }
    const start = at === undefined || settled.has(at.value.id) ? -1 : way.indexOf(at.value.id);
    for (const id of way) settled.add(id);
    if (start < 0 || way.length - start < 2) return [];
    const circle = way.slice(start);
    const first = draft.items.find(({ value }) => circle.includes(value.id)) ?? item;
    const round = [...circle, circle[0]].join(' → ');
    return [errorAt(first, ['parent'], `親をたどると輪になります（${round}）。どれかの親を直してください。`)];
  });
}

function center({ draft: { head }, items }: DraftIndex): PlanError[] {
  if (head === undefined || items.get(head.value.center)?.parent === undefined) return [];
  return [
    errorAt(head, ['center'], `「${head.value.center}」には親があります。いちばん上の項目の id に直してください。`),
  ];
}

function outsideCenter({ draft: { head }, items, kinds }: DraftIndex, group: string): string[] {
  const item = head === undefined ? undefined : items.get(head.value.center);
  // A centre that lies below another is an error of its own.
  const middle = item?.parent === undefined ? item?.value.kind : undefined;
  const under = kinds.get(group)?.value.under;
  if (middle === undefined || under === undefined || under.includes(middle)) return [];
  return [
    `「${group}」は中央の項目のすぐ下に置かれる種類ではありません。under に ${middle} を持つ種類に直してください。`,
  ];
}
