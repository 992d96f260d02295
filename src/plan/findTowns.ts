import type { Town } from './types.ts';

/** What a person may mean by the name of a town. */
export interface FoundTowns {
  /** Towns that fit, the best first. */
  readonly matches: readonly Town[];
  /** Where none fits, those that begin most like it. */
  readonly nearest: readonly Town[];
}

/** Where a name fits: all of it, its beginning, a part of it, or nowhere. */
const FITS = { whole: 0, start: 1, part: 2, none: 3 } as const;
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
  const fits = towns
    .map((town) => ({ town, fit: fitOf(keysOf(town), typed) }))
    .filter(({ fit }) => fit < FITS.none)
    // The sort is stable: towns that fit alike keep the plan's order.
    .sort((a, b) => a.fit - b.fit);
  const matches = fits.map(({ town }) => town);
  return { matches, nearest: matches.length > 0 ? [] : nearest(towns, typed) };
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
  const plain = withoutAccents(query.slice(0, LONGEST_QUERY).normalize('NFKC').toLowerCase());
  const latin = /[a-z]/.test(plain);
  // Letters that spell no kana yet are still being typed.
  const kana = plain.replace(/[a-z']+/g, (letters) => toKana(letters).replace(/[a-z']/g, ''));
  const folded = foldNumbers(fold(kana));
  const text = folded.replace(SEPARATORS, '');
  if (text === '') return undefined;
  const [, stem = text, number] = NUMBERED.exec(folded.replace(/\s/g, '')) ?? [];
  return { text, stem: stem.replace(SEPARATORS, ''), number, latin };
}

/** ō as o; the marks on kana stay. */
function withoutAccents(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC');
}

const SEPARATORS = /[\s\p{P}\p{S}ー]/gu;

/** The same text in hiragana, with the spellings that sound alike made one. */
function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[ァ-ヶ]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0x60))
    .replace(/づ/g, 'ず')
    .replace(/ぢ/g, 'じ')
    .replace(/ゖ/g, 'け');
}

const KANJI_NUMBERS = '一二三四五六七八九';
const READ_NUMBERS: readonly (readonly [RegExp, string])[] = [
  [/いっ?(?=ちょうめ|ちょめ)/g, '1'],
  [/に(?=ちょうめ|ちょめ)/g, '2'],
  [/さん(?=ちょうめ|ちょめ)/g, '3'],
  [/よん(?=ちょうめ|ちょめ)/g, '4'],
  [/ご(?=ちょうめ|ちょめ)/g, '5'],
  [/ろく(?=ちょうめ|ちょめ)/g, '6'],
  [/なな(?=ちょうめ|ちょめ)/g, '7'],
  [/はっ?(?=ちょうめ|ちょめ)/g, '8'],
  [/きゅう(?=ちょうめ|ちょめ)/g, '9'],
  [/じ[ゅっ]+(?=ちょうめ|ちょめ)/g, '10'],
];

/** The number of a 丁目 in digits: 一丁目, いっちょうめ and 1丁目 are one. */
function foldNumbers(text: string): string {
  const kanji = text.replace(
    /(?<=.)([一二三四五六七八九]?)(十?)([一二三四五六七八九]?)(?=丁|(?<=町[^町]+)$)/g,
    (all, tens: string, ten, ones: string) => {
      if (all === '') return '';
      const digit = (mark: string) => KANJI_NUMBERS.indexOf(mark) + 1;
      return String(ten === '' ? digit(tens || ones) : 10 * (digit(tens) || 1) + digit(ones));
    },
  );
  return READ_NUMBERS.reduce((folded, [reading, digit]) => folded.replace(reading, digit), kanji);
}

/** The ways in which a town may be written. */
interface Keys {
  readonly name: string;
  readonly readings: readonly string[];
  /** Without the 丁目. */
  readonly nameStem: string;
  readonly readingStems: readonly string[];
  readonly number: string | undefined;
}

const CHOME = /(\d+)(?:丁目|ちょうめ)$/;

function keysOf(town: Town): Keys {
  const name = foldNumbers(fold(town.name));
  const reading = foldNumbers(fold(town.reading));
  const nameStem = name.replace(CHOME, '');
  const readingStem = reading.replace(CHOME, '');
  const readings = nameStem.endsWith('町') ? bothReadings(readingStem) : [readingStem];
  return {
    name,
    readings: [reading, fold(town.reading), ...readings.map((stem) => stem + reading.slice(readingStem.length))],
    nameStem,
    readingStems: readings,
    number: CHOME.exec(name)?.[1],
  };
}

/** 町 is まち here and ちょう there, and few people know which. */
function bothReadings(stem: string): string[] {
  const bare = stem.replace(/(まち|ちょう)$/, '');
  return [`${bare}まち`, `${bare}ちょう`];
}

function fitOf(keys: Keys, typed: Typed): number {
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
function inside({ nameStem, number }: Keys, typed: Typed): number {
  if (nameStem.length < 2 || !typed.stem.endsWith(nameStem)) return FITS.none;
  return number === undefined || typed.number === undefined || number === typed.number ? FITS.part : FITS.none;
}

/** おおた, おうた and おた are one where Latin letters cannot tell them apart. */
function shortVowels(kana: string): string {
  return kana
    .replace(/([おこそとのほもよろごぞどぼぽょ])[うお]/g, '$1')
    .replace(/([うくすつぬふむゆるぐずぶぷゅ])う/g, '$1');
}

/** The towns whose name or reading shares the longest beginning with what was typed, at least one character. */
function nearest(towns: readonly Town[], { stem }: Typed): Town[] {
  const shared = towns.map((town) => {
    const { nameStem, readingStems } = keysOf(town);
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
