import { jaModel, Parser } from 'budoux';

const parser = new Parser(jaModel);
/** What is written without spaces between its words. */
const WITHOUT_SPACES = /[\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Han}]/u;
const words = new Intl.Segmenter('ja', { granularity: 'word' });
/** A phrase longer than this is cut further, between words: all-kanji compounds come whole from the phrase parser. */
const LONGEST_PHRASE = 6;
/** Characters that may not begin a line. Source: JIS X 4051, 行頭禁則; JLREQ (W3C), 3.1.7. */
export const NOT_AT_START =
  /^[、。，．・：；？！）」』】〕〉》ー〜…‥ァィゥェォッャュョヮぁぃぅぇぉっゃゅょゎ々ゝゞ)\],.!?:;%]/u;

/** Cuts a text where a reader would break it: one of words with spaces behind those; joined the phrases are the text. */
export function phrases(text: string): string[] {
  return WITHOUT_SPACES.test(text) ? japanesePhrases(text) : text.split(/(?<=[\s\-–—/])(?=\S)/u);
}

function japanesePhrases(text: string): string[] {
  const parts = wholeWords(atWords(text, parser.parse(text))).flatMap((phrase) =>
    Array.from(phrase).length > LONGEST_PHRASE || /[・　]./u.test(phrase) ? cut(phrase) : phrase,
  );
  return parts.reduce<string[]>((joined, part) => {
    // A space at a line's end is not seen.
    const before = NOT_AT_START.test(part) || part.startsWith('　') ? joined.pop() : undefined;
    joined.push((before ?? '') + part);
    return joined;
  }, []);
}

/** Moves a break that tears a word (にぎ|わい, 体|制) to where the word begins, or leaves it out for a short one. */
function atWords(text: string, parts: readonly string[]): string[] {
  const segments = [...words.segment(text)];
  const breaks = new Set<number>();
  let at = 0;
  for (const part of parts.slice(0, -1)) {
    at += part.length;
    const torn = segments.find(({ index, segment }) => index < at && at < index + segment.length);
    if (torn === undefined) breaks.add(at);
    else if (torn.index > 0 && (torn.segment.length > 2 || /^\p{Script=Han}+$/u.test(torn.segment)))
      breaks.add(torn.index);
  }
  const ends = [...breaks].sort((a, b) => a - b);
  return [0, ...ends].map((start, index) => text.slice(start, ends[index] ?? text.length));
}

/** Joins a scrap of kana to the phrase it was torn from (えが|お咲く). */
function wholeWords(parts: readonly string[]): string[] {
  return parts.reduceRight<string[]>(
    (joined, part) =>
      /^\p{Script=Hiragana}{1,2}$/u.test(part) ? [part + (joined[0] ?? ''), ...joined.slice(1)] : [part, ...joined],
    [],
  );
}

const STARTS_WORD = /^[\p{Script=Han}\p{Script=Katakana}A-Za-zＡ-Ｚ]/u;
const ENDS_WITH_KANA = /\p{Script=Hiragana}$/u;
const ENDS_WITH_STOP = /[・　]$/u;
const ENDS_WITH_HAN = /\p{Script=Han}$/u;

/**
 * Cuts a long phrase where kana gives way to kanji or katakana, and within all-kanji compounds between words, into
 * parts of two characters or more: the segmenter alone cuts off prefixes and suffixes (少子|高齢|化).
 */
function cut(phrase: string): string[] {
  const parts: string[] = [];
  const wordStarts = new Set<number>();
  let at = 0;
  for (const { segment } of words.segment(phrase)) {
    wordStarts.add(at);
    at += segment.length;
  }
  let start = 0;
  for (let index = 1; index < phrase.length; index++) {
    const before = phrase.slice(start, index);
    const after = phrase.slice(index);
    if (ENDS_WITH_STOP.test(before)) {
      parts.push(before);
      start = index;
      continue;
    }
    if (!STARTS_WORD.test(after)) continue;
    const between = ENDS_WITH_KANA.test(before) || (ENDS_WITH_HAN.test(before) && wordStarts.has(index));
    if (!between || before.length < 2 || after.replace(/[^\p{L}]/gu, '').length < 2) continue;
    // A part of one kanji is a suffix: it stays with what it ends (高齢化, 共創).
    const next = [...wordStarts].find((word) => word > index) ?? phrase.length;
    if (ENDS_WITH_HAN.test(before) && next - index < 2) continue;
    parts.push(before);
    start = index;
  }
  return [...parts, phrase.slice(start)];
}
