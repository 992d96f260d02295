import type { Segment } from '../model/readings.ts';

/** A character that a reader may not know. */
export const KANJI = /[\p{Script=Han}々]/u;

/** What a reading stands over: what ｜ begins, or else the kanji before 《. */
const TYPED = /(?:｜([^《》｜]+)|([\p{Script=Han}々]+))《([^《》｜]*)》/gu;

/**
 * Returns a text with readings, as it is typed, in pieces: 「漢字《かんじ》の本《ほん》」. A reading stands over the kanji
 * before it; ｜ begins what it stands over where that is more than kanji, as in 「｜１人《ひとり》」.
 */
export function readingSegments(typed: string): readonly Segment[] {
  const segments: Segment[] = [];
  let at = 0;
  for (const found of typed.matchAll(TYPED)) {
    const [whole, marked, kanji, reading = ''] = found;
    if (found.index > at) segments.push(typed.slice(at, found.index));
    segments.push([marked ?? kanji ?? '', reading]);
    at = found.index + whole.length;
  }
  return at < typed.length ? [...segments, typed.slice(at)] : segments;
}

/** Returns how the text is read, as far as it has readings. */
export function asRead(segments: readonly Segment[]): string {
  return segments.map((segment) => (typeof segment === 'string' ? segment : segment[1])).join('');
}
