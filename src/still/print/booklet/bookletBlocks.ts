import { sections } from '../../../account/sections.ts';
import type { PlanIndex } from '../../../plan/model/lookup.ts';
import { linkGroups, type LinkGroup } from '../../../plan/model/relations.ts';
import type { Item, Link, Statement } from '../../../plan/model/types.ts';

/** A piece of the booklet that is never cut. */
export type BookletBlock = { readonly keep?: boolean; readonly newPage?: boolean } & (
  | { readonly type: 'chapter'; readonly id: string; readonly name: string }
  | { readonly type: 'statement'; readonly statement: Statement; readonly titled: boolean }
  | { readonly type: 'note'; readonly text: string }
  | { readonly type: 'item'; readonly item: Item; readonly level: 3 | 4 | 5 }
  | { readonly type: 'words'; readonly item: Item }
  | { readonly type: 'links'; readonly group: LinkGroup }
  | { readonly type: 'link'; readonly item: Item; readonly link: Link }
  | { readonly type: 'names'; readonly items: readonly Item[] }
  | { readonly type: 'meanings' }
  | { readonly type: 'source'; readonly text: string }
);

/** A line of the contents. */
export interface BookletEntry {
  readonly id: string;
  readonly level: 2 | 3;
  readonly name: string;
  /** Nothing for a chapter. */
  readonly item: Item | undefined;
}

/** Chapters that are no kind of item. */
export interface BookletNames {
  /** What the source says of the plan as a whole. */
  readonly about: string;
  /** What the marks mean, and where all of it comes from. */
  readonly sources: string;
}

/**
 * Returns the plan in words, piece by piece: its chapters, every item with its text and its source, every link with its
 * reason where it begins and by name where it ends.
 *
 * @param source where it comes from and when it was made, one line each
 */
export function bookletBlocks(index: PlanIndex, names: BookletNames, source: readonly string[]): BookletBlock[] {
  const { center, groups } = index.plan.meta;
  const chapters = sections(index);
  const introducing = new Set(chapters.flatMap(({ statements }) => statements));
  const root = index.item(center);
  const others = index.plan.statements.filter((statement) => !introducing.has(statement));
  return [
    { type: 'chapter', id: names.about, name: names.about, keep: true, newPage: true },
    ...others.map((statement): BookletBlock => ({ type: 'statement', statement, titled: true })),
    ...(root === undefined ? [] : itemBlocks(index, root, 3, false)),
    ...chapters.flatMap(({ kind, name, statements, notes, items }): BookletBlock[] => [
      { type: 'chapter', id: chapterId(kind), name, keep: true, newPage: groups.some((group) => group.kind === kind) },
      ...statements.map((statement): BookletBlock => ({ type: 'statement', statement, titled: false, keep: true })),
      ...notes.map((text): BookletBlock => ({ type: 'note', text, keep: true })),
      ...items.flatMap((item) => itemBlocks(index, item, 3, true)),
    ]),
    { type: 'chapter', id: names.sources, name: names.sources, keep: true },
    { type: 'meanings' },
    ...source.map((text): BookletBlock => ({ type: 'source', text })),
  ];
}

/** Returns what the contents name: the chapters, and in those of the plan's groups the items that others belong to. */
export function bookletEntries(index: PlanIndex, names: BookletNames): BookletEntry[] {
  const chapter = (id: string, name: string): BookletEntry => ({ id, name, level: 2, item: undefined });
  return [
    chapter(names.about, names.about),
    ...sections(index).flatMap(({ kind, name, items }) => [
      chapter(chapterId(kind), name),
      ...items
        .filter(({ id }) => index.children(id).length > 0)
        .map((item): BookletEntry => ({ id: item.id, name: item.name, level: 3, item })),
    ]),
    chapter(names.sources, names.sources),
  ];
}

/** An item may have the id of a kind. */
function chapterId(kind: string): string {
  return `chapter ${kind}`;
}

function itemBlocks(index: PlanIndex, item: Item, level: 3 | 4 | 5, deep: boolean): BookletBlock[] {
  const children = deep ? index.children(item.id) : [];
  return [
    { type: 'item', item, level, keep: true },
    { type: 'words', item },
    ...linkGroups(index, item.id).flatMap((group) => linkBlocks(group)),
    ...children.flatMap((child) => itemBlocks(index, child, level === 3 ? 4 : 5, true)),
  ];
}

function linkBlocks(group: LinkGroup): BookletBlock[] {
  const { direction, ends } = group;
  return [
    { type: 'links', group, keep: true },
    ...(direction === 'out'
      ? ends.map((end): BookletBlock => ({ type: 'link', ...end }))
      : chunks(ends).map((some): BookletBlock => ({ type: 'names', items: some.map(({ item }) => item) }))),
  ];
}

/** So many names stand in one piece, so that a long list can go on on the next page. */
const NAMES = 12;

function chunks<T>(things: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(things.length / NAMES) }, (_, at) =>
    things.slice(at * NAMES, (at + 1) * NAMES),
  );
}
