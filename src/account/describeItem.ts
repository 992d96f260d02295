import type { PlanIndex } from '../plan/model/lookup.ts';
import { families, relatedBranches } from '../plan/model/relations.ts';
import type { Marked } from './markedName.ts';
import { fullName } from './nameOf.ts';

/** The words about the position of an item. */
interface PositionWords {
  readonly page: {
    readonly positionOf: (kind: string, position: number, size: number, counter: string) => string;
  };
}

/** The words that an item is described in. */
interface DescribeWords extends PositionWords {
  readonly page: PositionWords['page'] & {
    readonly marked: Marked;
    readonly counted: (kind: string, count: number) => string;
    readonly relatedTo: (counts: readonly string[]) => string;
  };
  readonly punctuation: {
    readonly comma: (texts: readonly string[]) => string;
    readonly dot: (texts: readonly string[]) => string;
  };
}

/**
 * What a screen reader says of an item, so that it tells what the picture shows: name with owner and mark, kind and
 * position among its siblings, what it contains, how many items of the other groups it is linked to.
 *
 * 子育て・教育政策、政策 7つのうち1番目、重点施策5、関連する重点プロジェクト3・地区2
 */
export function describeItem(index: PlanIndex, id: string, words: DescribeWords): string {
  const item = index.item(id);
  if (item === undefined) return '';
  const parts = [
    fullName(index, item, words.page.marked),
    describePosition(index, id, words),
    contents(index, id, words),
    related(index, id, words),
  ];
  return words.punctuation.comma(parts.filter((part) => part !== ''));
}

/** Returns what an item is and which of its siblings: 政策 7つのうち4番目. */
export function describePosition(index: PlanIndex, id: string, words: PositionWords): string {
  const { position, size } = index.siblingPosition(id);
  const kind = index.kindOf(id);
  if (kind === undefined) return '';
  return size === 1 ? kind.name : words.page.positionOf(kind.name, position, size, kind.counter);
}

function contents(index: PlanIndex, id: string, words: DescribeWords): string {
  const counts = families(index, id).map(({ kind, items }) =>
    words.page.counted(index.kind(kind)?.name ?? kind, items.length),
  );
  return words.punctuation.dot(counts);
}

/** Linked items counted by the branch below the centre that they stand in. */
function related(index: PlanIndex, id: string, words: DescribeWords): string {
  const counts = new Map<string, number>();
  for (const branch of relatedBranches(index, id)) {
    const kind = index.kindOf(branch)?.name ?? '';
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  if (counts.size === 0) return '';
  return words.page.relatedTo([...counts].map(([kind, count]) => words.page.counted(kind, count)));
}
