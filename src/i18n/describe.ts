import type { PlanIndex } from '../plan/model/lookup.ts';
import { families, relatedBranches } from '../plan/model/relations.ts';
import type { ItemKind } from '../plan/model/types.ts';

/**
 * What a screen reader says of an item, so that it tells what the picture shows: name, kind and place among its
 * siblings, what it contains, how many items of the other groups it is linked to.
 *
 * 子育て・教育政策、政策 7つのうち1番目、重点施策5、関連する重点プロジェクト3・地区2
 */
export function describe(index: PlanIndex, id: string): string {
  const item = index.item(id);
  if (item === undefined) return '';
  return [
    item.name,
    index.owner(id)?.name ?? '',
    place(index, id),
    mark(index, id),
    contents(index, id),
    related(index, id),
  ]
    .filter((part) => part !== '')
    .join('、');
}

/** Returns what an item is and which of its siblings: 政策 7つのうち4番目. */
export function place(index: PlanIndex, id: string): string {
  const { position, size } = index.place(id);
  const kind = index.kindOf(id);
  if (kind === undefined) return '';
  return size === 1 ? kind.name : `${kind.name} ${count(size, kind)}うち${position}番目`;
}

/** 7つの, 17の — つ counts only up to nine. */
function count(size: number, { counter }: ItemKind): string {
  return `${size}${size > 9 ? 'の' : counter}`;
}

function mark(index: PlanIndex, id: string): string {
  const item = index.item(id);
  return item?.basis === 'provisional' ? '仮の名称' : '';
}

function contents(index: PlanIndex, id: string): string {
  return families(index, id)
    .map(({ kind, items }) => `${index.kind(kind)?.name ?? kind}${items.length}`)
    .join('・');
}

/** Linked items counted by the branch below the centre that they stand in. */
function related(index: PlanIndex, id: string): string {
  const counts = new Map<string, number>();
  for (const branch of relatedBranches(index, id)) {
    const kind = index.kindOf(branch)?.name ?? '';
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  if (counts.size === 0) return '';
  return `関連する${[...counts].map(([kind, number]) => `${kind}${number}`).join('・')}`;
}
