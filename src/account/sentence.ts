import { fullName } from './nameOf.ts';
import type { Marked } from './markedName.ts';
import type { PlanIndex } from '../plan/model/lookup.ts';
import type { Path } from '../plan/path/paths.ts';
import type { Item, Link } from '../plan/model/types.ts';

/** A piece of a sentence: words, or an item that is to be named. */
export type Piece = string | Item;

/**
 * Returns what a path says, one sentence for each of its links, in the plan's own phrases: 「A」の中に「B」がある。
 *
 * @param end what stands at the end of a sentence
 */
export function pathSentences(
  index: PlanIndex,
  { links }: Pick<Path, 'links'>,
  end: string,
): readonly (readonly Piece[])[] {
  return links.map((link) => [...linkSentence(index, link), end]);
}

/** Returns what a link means as the plan's sentence for its kind, without a full stop. */
export function linkSentence(index: PlanIndex, link: Link): readonly Piece[] {
  const template = index.linkKind(link.kind)?.sentence ?? '{from} – {to}';
  return template
    .split(/(\{from\}|\{to\})/)
    .filter((piece) => piece !== '')
    .map((piece) => (piece === '{from}' ? named(index, link.from) : piece === '{to}' ? named(index, link.to) : piece));
}

function named(index: PlanIndex, id: string): Piece {
  return index.item(id) ?? id;
}

/** Returns sentences as plain text; a name says whose it is where that is needed, and that it is provisional. */
export function plainSentences(index: PlanIndex, sentences: readonly (readonly Piece[])[], marked: Marked): string {
  return sentences
    .flat()
    .map((piece) => (typeof piece === 'string' ? piece : fullName(index, piece, marked)))
    .join('');
}
