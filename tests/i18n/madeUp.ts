import { allWords } from '../../src/i18n/allWords.ts';
import { ja } from '../../src/i18n/ja/ja.ts';
import { siteWords as jaSiteWords } from '../../src/i18n/ja/siteWords.ts';
import type { SiteWords } from '../../src/i18n/siteWords.ts';

/** Text that nobody who does not read Japanese can read. */
export const JAPANESE = /[\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Han}\u3000-\u303f\uff00-\uffef]/u;
const EACH = new RegExp(JAPANESE, 'gu');

/** The tag of a language that nobody speaks (BCP 47, private use). */
export const TAG = 'x-test';

/**
 * Returns a thing with Latin letters in the place of everything Japanese, and what its functions return likewise: the
 * same text always becomes the same one, another text another one.
 */
export function latin<Thing>(thing: Thing): Thing {
  return turned(thing) as Thing;
}

function turned(thing: unknown): unknown {
  if (typeof thing === 'string') return thing.replaceAll(EACH, letters);
  if (typeof thing === 'function')
    return (...args: unknown[]) => turned((thing as (...all: unknown[]) => unknown)(...args));
  if (Array.isArray(thing)) return thing.map(turned);
  if (thing === null || typeof thing !== 'object' || thing instanceof Date || thing instanceof Promise) return thing;
  return Object.fromEntries(Object.entries(thing).map(([key, value]) => [key, turned(value)]));
}

function letters(character: string): string {
  return [...character.charCodeAt(0).toString(26)].map((digit) => ALPHABET[parseInt(digit, 26)]).join('');
}

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz';

/** All words of the made-up language. */
export const madeUp = await allWords({
  tag: TAG,
  first: latin(ja.first),
  views: { ...latin(ja.views), late: lateOf(ja.views.late) },
  late: lateOf(ja.late),
});

/** Its words of the pages without script. */
export const madeUpSite: SiteWords = { ...latin(jaSiteWords), tag: TAG };

function lateOf<Late extends Readonly<Record<string, () => Promise<unknown>>>>(late: Late): Late {
  return Object.fromEntries(
    Object.entries(late).map(([group, come]) => [group, async () => latin({ ...((await come()) as object) })]),
  ) as Late;
}
