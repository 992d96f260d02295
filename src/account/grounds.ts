import type { PlanIndex } from '../plan/model/lookup.ts';
import { BASES, type Basis, type Link } from '../plan/model/types.ts';
import { levelName } from './levelName.ts';
import type { Marked } from './markedName.ts';
import { linkSentence, plainSentences } from './sentence.ts';

/** What a link says and what it rests on. */
export interface Ground {
  readonly link: Link;
  /** What the link means, as a sentence without a full stop; provisional names carry their mark. */
  readonly sentence: string;
  /** Name of its level, where it has one. */
  readonly level: string | undefined;
}

/** Links of one kind that rest on the same. */
export interface GroundGroup {
  /** What they mean: the heading of their kind; for a part of a whole, what stands there. */
  readonly name: string;
  readonly basis: Basis;
  readonly count: number;
}

export interface BasisCount {
  readonly basis: Basis;
  readonly count: number;
}

export interface GroundWords {
  /** A provisional name with its mark. */
  readonly marked: Marked;
  /** What it is called that items of a kind stand where they do. */
  readonly partOf: (kind: string) => string;
}

/** Returns what each link says and what it rests on, in the order that they are given in. */
export function groundsOf(index: PlanIndex, links: readonly Link[], words: GroundWords): readonly Ground[] {
  return links.map((link) => ({
    link,
    sentence: plainSentences(index, [linkSentence(index, link)], words.marked),
    level: levelName(index, link),
  }));
}

/** Returns links counted by what they mean and what they rest on: the order is that of the plan's kinds, the firmest first. */
export function groundGroups(index: PlanIndex, links: readonly Link[], words: GroundWords): readonly GroundGroup[] {
  const counts = new Map<string, Map<Basis, number>>();
  const order = index.plan.linkKinds.map(({ id }) => id);
  for (const link of links.toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))) {
    const name = nameOf(index, link, words);
    const own = counts.get(name) ?? new Map<Basis, number>();
    counts.set(name, own.set(link.basis, (own.get(link.basis) ?? 0) + 1));
  }
  return [...counts].flatMap(([name, own]) =>
    BASES.flatMap((basis) => {
      const count = own.get(basis);
      return count === undefined ? [] : { name, basis, count };
    }),
  );
}

/** Returns how many links rest on each basis, the firmest first. */
export function basisCounts(links: readonly Link[]): readonly BasisCount[] {
  return BASES.flatMap((basis) => {
    const count = links.filter((link) => link.basis === basis).length;
    return count === 0 ? [] : { basis, count };
  });
}

function nameOf(index: PlanIndex, { from, to, kind }: Link, words: GroundWords): string {
  if (index.parent(to) === from) return words.partOf(index.kindOf(to)?.name ?? '');
  return index.linkKind(kind)?.outward ?? kind;
}
