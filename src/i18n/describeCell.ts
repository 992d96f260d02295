import type { PlanIndex } from '../plan/model/lookup.ts';
import type { Words } from './words.ts';
import type { Basis, Item, Link } from '../plan/model/types.ts';

/** A cell of a table, as far as words need it. */
interface Cell {
  readonly column: string;
  readonly relation: string;
  readonly ends: readonly { readonly link: Link }[];
  readonly bases: readonly Basis[];
}

/** Returns what a filled cell says beside its number: what kind of link, at which level, on what it rests. */
export function cellWords(index: PlanIndex, row: string, cell: Cell, words: Pick<Words, 'matrix'>): readonly string[] {
  const { column, relation, bases } = cell;
  const inside =
    relation === 'inside' ? [words.matrix.inside(index.kindOf(column)?.name ?? '', index.kindOf(row)?.name ?? '')] : [];
  return [...inside, ...levelNames(index, cell), words.matrix.bases(bases)];
}

/** Returns the names of the levels of a cell's links, each once. */
export function levelNames(index: PlanIndex, { ends }: Pick<Cell, 'ends'>): readonly string[] {
  const names = ends.flatMap(({ link }) =>
    link.level === undefined ? [] : [index.linkKind(link.kind)?.levels?.[link.level] ?? link.level],
  );
  return [...new Set(names)];
}

/** Returns an item's name behind its number: 4 質の高い教育をみんなに. */
export function numberedName(item: Item | undefined): string {
  return item === undefined ? '' : [item.number, item.name].filter((part) => part !== undefined).join(' ');
}
