import { readingMessages } from '../../messages/readingMessages.ts';
import { planTexts } from '../model/planTexts.ts';
import { withoutReadings, type Segment } from '../model/readings.ts';
import type { Plan } from '../model/types.ts';
import type { PlanError } from '../read/planError.ts';
import type { DraftReadings } from '../read/readReadings.ts';
import { asRead, KANJI } from '../read/readingSegments.ts';

/** Hiragana and katakana, and what may stand between them. */
const KANA = /^[ぁ-ゖァ-ヺー・]+$/;

/**
 * What is wrong about the readings of a plan's texts: a kanji without one, one that is not kana, a text that the plan does
 * not have, one that it has and is not there or is there twice, and an item's name that is read as its `reading` is not.
 */
export function checkReadings({ document, entries }: DraftReadings, plan: Plan): PlanError[] {
  const wanted = new Set(readTexts(plan));
  const readings = new Map(plan.items.flatMap(({ name, reading }) => (reading === undefined ? [] : [[name, reading]])));
  const seen = new Set<string>();
  return [
    ...entries.flatMap(({ path, segments }) => {
      const text = withoutReadings(segments);
      const again = seen.has(text);
      seen.add(text);
      const said = [
        ...problemsOf(segments),
        ...(wanted.has(text) ? [] : [readingMessages.leftOver(text)]),
        ...(again ? [readingMessages.twice(text)] : []),
        ...differs(segments, readings.get(text)),
      ];
      return said.map((message) => document.errorAt(path, message));
    }),
    ...[...wanted].filter((text) => !seen.has(text)).map((text) => document.errorAt([], readingMessages.missing(text))),
  ];
}

/** Returns the texts of a plan that have kanji: what a translation translates, short names, quotations and sources. */
function readTexts(plan: Plan): readonly string[] {
  const { items, links, statements, meta } = plan;
  const all = [
    ...planTexts(plan).map(({ text }) => text),
    ...items.flatMap(({ shorts }) => shorts),
    ...meta.sources.flatMap(({ name, short }) => [name, short]),
    ...[...items, ...links, ...statements].map(({ source }) => source),
    ...links.map(({ quote }) => quote),
    meta.publisher,
    meta.license.name,
  ];
  return [...new Set(all.flatMap((text) => (text !== undefined && KANJI.test(text) ? [text.trim()] : [])))];
}

/** What is wrong about a text's readings by themselves. */
export function problemsOf(segments: readonly Segment[]): string[] {
  return segments.flatMap((segment) => {
    if (typeof segment !== 'string')
      return KANA.test(segment[1]) ? [] : [readingMessages.notKana(segment[0], segment[1])];
    if (/[《》｜]/.test(segment)) return [readingMessages.marks(segment)];
    return KANJI.test(segment) ? [readingMessages.noReading(segment)] : [];
  });
}

/** The items of a plan say how they are read, for the search: both readings are the same. */
function differs(segments: readonly Segment[], reading: string | undefined): string[] {
  if (reading === undefined) return [];
  const [typed, known] = [asRead(segments), reading].map(kanaAlone);
  return typed === known || /\p{Script=Latin}/u.test(typed ?? '')
    ? []
    : [readingMessages.differs(asRead(segments), reading)];
}

/** Kana alone, all of them hiragana. */
function kanaAlone(text: string): string {
  return text
    .replace(/[ァ-ヶ]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0x60))
    .replace(/[^\p{Script=Hiragana}\p{Script=Latin}ー]/gu, '');
}
