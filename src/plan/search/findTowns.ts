import { foldKana, plainLetters, shortVowels } from './foldText.ts';
import { foldNumbers, townKeys, type TownKeys } from './townKeys.ts';
import type { Town } from '../model/types.ts';

/** What a person may mean by the name of a town. */
export interface FoundTowns {
  /** Towns that fit, the best first. */
  readonly matches: readonly Town[];
  /** Where none fits, those that begin most like it. */
  readonly nearest: readonly Town[];
}

/** A town that fits what was typed. */
export interface TownFit {
  readonly town: Town;
  /** How well, one of {@link FITS}. */
  readonly fit: number;
}

/** Where a name fits: all of it, its beginning, a part of it, or nowhere. */
export const FITS = { whole: 0, start: 1, part: 2, none: 3 } as const;
const MOST_NEAREST = 5;
const LONGEST_QUERY = 100;

/**
 * Finds towns by their names or readings, as people type them: kanji, kana or Latin letters, in any width, with 丁目 as
 * a number of any kind, with the city before the name or a house number after it.
 *
 * @param toKana spells Latin letters as kana; what it cannot spell it leaves
 */
export function findTowns(towns: readonly Town[], query: string, toKana: (latin: string) => string): FoundTowns {
  const typed = readQuery(query, toKana);
  if (typed === undefined) return { matches: [], nearest: [] };
  const matches = fitting(towns, typed).map(({ town }) => town);
  return { matches, nearest: matches.length > 0 ? [] : nearest(towns, typed) };
}

/** The towns that {@link findTowns} matches, each with how well it fits. */
export function fitTowns(towns: readonly Town[], query: string, toKana: (latin: string) => string): TownFit[] {
  const typed = readQuery(query, toKana);
  return typed === undefined ? [] : fitting(towns, typed);
}

function fitting(towns: readonly Town[], typed: Typed): TownFit[] {
  return (
    towns
      .map((town) => ({ town, fit: fitOf(townKeys(town), typed) }))
      .filter(({ fit }) => fit < FITS.none)
      // The sort is stable: towns that fit alike keep the plan's order.
      .sort((a, b) => a.fit - b.fit)
  );
}

/** What was typed, spelled like the keys of towns. */
interface Typed {
  /** All of it. */
  readonly text: string;
  /** Its part before the number of a 丁目, where it has one. */
  readonly stem: string;
  readonly number: string | undefined;
  /** Whether it came in Latin letters, which tell long vowels badly. */
  readonly latin: boolean;
}

/** The number may be that of a 丁目, or the first of a house number: 国定1、国定町1丁目2-3. */
const NUMBERED = /^(\D+?)(\d{1,2})(?:(?:丁目?|ちょうめ?|ちょめ)?(?:\D.*)?)$/;

function readQuery(query: string, toKana: (latin: string) => string): Typed | undefined {
  const plain = plainLetters(query.slice(0, LONGEST_QUERY));
  const latin = /[a-z]/.test(plain);
  // Letters that spell no kana yet are still being typed.
  const kana = plain.replace(/[a-z']+/g, (letters) => toKana(letters).replace(/[a-z']/g, ''));
  const folded = foldNumbers(foldKana(kana));
  const text = folded.replace(SEPARATORS, '');
  if (text === '') return undefined;
  const [, stem = text, number] = NUMBERED.exec(folded.replace(/\s/g, '')) ?? [];
  return { text, stem: stem.replace(SEPARATORS, ''), number, latin };
}

const SEPARATORS = /[\s\p{P}\p{S}ー]/gu;

function fitOf(keys: TownKeys, typed: Typed): number {
  const texts = [keys.name, ...keys.readings];
  const stems = [keys.nameStem, ...keys.readingStems];
  const plain = bestFit(texts, typed.text, typed.latin);
  if (typed.number === undefined)
    return Math.min(plain, keys.nameStem === typed.text ? FITS.whole : FITS.none, inside(keys, typed));
  if (keys.number !== undefined && keys.number !== typed.number) return plain;
  // A town without 丁目 takes the number as that of a house.
  const fit = bestFit(stems, typed.stem, typed.latin);
  return Math.min(plain, fit === FITS.start && keys.number !== undefined ? FITS.whole : fit, inside(keys, typed));
}

function bestFit(keys: readonly string[], text: string, latin: boolean): number {
  const spell = (key: string) => (latin ? shortVowels(key) : key);
  const typed = spell(text);
  return Math.min(...keys.map((key) => fit(spell(key), typed)));
}

function fit(key: string, typed: string): number {
  if (key === typed) return FITS.whole;
  if (key.startsWith(typed)) return FITS.start;
  return typed.length > 1 && key.includes(typed) ? FITS.part : FITS.none;
}

/** A whole address holds the town's name somewhere: 市の名前＋国定町1丁目. */
function inside({ nameStem, number }: TownKeys, typed: Typed): number {
  if (nameStem.length < 2 || !typed.stem.endsWith(nameStem)) return FITS.none;
  return number === undefined || typed.number === undefined || number === typed.number ? FITS.part : FITS.none;
}

/** The towns whose name or reading shares the longest beginning with what was typed, at least one character. */
function nearest(towns: readonly Town[], { stem }: Typed): Town[] {
  const shared = towns.map((town) => {
    const { nameStem, readingStems } = townKeys(town);
    return { town, length: Math.max(...[nameStem, ...readingStems].map((key) => sharedStart(key, stem))) };
  });
  const longest = Math.max(0, ...shared.map(({ length }) => length));
  if (longest === 0) return [];
  return shared
    .filter(({ length }) => length === longest)
    .map(({ town }) => town)
    .slice(0, MOST_NEAREST);
}

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}
