import { foldKana } from './foldText.ts';
import type { Town } from '../model/types.ts';

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
export function foldNumbers(text: string): string {
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
export interface TownKeys {
  readonly name: string;
  readonly readings: readonly string[];
  /** Without the 丁目. */
  readonly nameStem: string;
  readonly readingStems: readonly string[];
  readonly number: string | undefined;
}

const CHOME = /(\d+)(?:丁目|ちょうめ)$/;

/** A town never changes, and whoever types asks for its keys with every letter. */
const known = new WeakMap<Town, TownKeys>();

/** Returns the ways in which a town may be written, folded as what was typed is. */
export function townKeys(town: Town): TownKeys {
  const keys = known.get(town) ?? keysOf(town);
  known.set(town, keys);
  return keys;
}

function keysOf(town: Town): TownKeys {
  const name = foldNumbers(foldKana(town.name));
  const nameStem = name.replace(CHOME, '');
  const read = [town.reading, ...(town.aliases ?? [])].map((reading) => {
    const folded = foldNumbers(foldKana(reading));
    const stem = folded.replace(CHOME, '');
    const stems = nameStem.endsWith('町') ? bothReadings(stem) : [stem];
    return { all: [folded, foldKana(reading), ...stems.map((one) => one + folded.slice(stem.length))], stems };
  });
  return {
    name,
    readings: read.flatMap(({ all }) => all),
    nameStem,
    readingStems: read.flatMap(({ stems }) => stems),
    number: CHOME.exec(name)?.[1],
  };
}

/** 町 is まち here and ちょう there, and few people know which. */
function bothReadings(stem: string): string[] {
  const bare = stem.replace(/(まち|ちょう)$/, '');
  return [`${bare}まち`, `${bare}ちょう`];
}
