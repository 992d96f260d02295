import { shortVowels } from './foldText.ts';
import type { ItemKeys, Key } from './itemKeys.ts';
import type { TypedWord } from './typedWords.ts';

/** How good a find is, the lower the better; an item's lesser names (reading, short) add 1 and 2. */
export const RANKS = {
  whole: 0,
  numbered: 4,
  number: 7,
  alias: 8,
  start: 10,
  part: 20,
  aliasPart: 26,
  kind: 28,
  text: 30,
  kindPart: 40,
  none: Infinity,
} as const;

/** Returns how well an item fits a typed word: one of {@link RANKS}, a little more for its lesser names. */
export function rankItem(keys: ItemKeys, word: TypedWord): number {
  return Math.min(
    rankNames(keys, word),
    rankAliases(keys, word),
    rankNumber(keys, word),
    rankText(keys, word),
    rankKind(keys, word),
  );
}

function rankNames({ names }: ItemKeys, word: TypedWord): number {
  return Math.min(...names.map((keys, lesser) => rankKeys(keys, word) + lesser));
}

/** A word that is not the plan's own comes before the plan's only where it is all that was typed. */
function rankAliases({ aliases }: ItemKeys, word: TypedWord): number {
  const rank = rankKeys(aliases, word);
  return rank === RANKS.whole ? RANKS.alias : Math.max(rank, RANKS.aliasPart);
}

function rankKeys(keys: readonly Key[], word: TypedWord): number {
  return Math.min(RANKS.none, ...keys.map((key) => rankKey(key, word)));
}

function rankKey({ text, latin }: Key, { plain, kana }: TypedWord): number {
  if (kana === undefined) return fit(text, plain);
  const typed = shortVowels(kana);
  return Math.min(fit(text, plain), ...latin.map((spelling) => fit(spelling, typed)));
}

/** Returns which of an item's other words has what was typed, where none of its names has it; -1 for none. */
export function aliasFound({ names, aliases }: ItemKeys, words: readonly TypedWord[]): number {
  const has = (key: Key) => words.some((word) => rankKey(key, word) < RANKS.none);
  return names.flat().some(has) ? -1 : aliases.findIndex(has);
}

function fit(key: string, typed: string): number {
  if (key === typed) return RANKS.whole;
  if (key.startsWith(typed)) return RANKS.start;
  return telling(typed) && key.includes(typed) ? RANKS.part : RANKS.none;
}

/** Within a text one kana or letter says nothing, one kanji says much. */
export function telling(typed: string): boolean {
  return typed.length > 1 || /\p{Script=Han}/u.test(typed);
}

const NUMBERED = /^第?(\D*?)(\d{1,4})(?:番目?)?(\D*)$/;

/** Its id, a number alone, the numbers on the path to the item (2-3), or a number with its kind (政策4, SDG11). */
function rankNumber({ id, numbers, kinds }: ItemKeys, { plain, numbers: typed }: TypedWord): number {
  if (plain === id) return RANKS.numbered;
  if (numbers.length === 0) return RANKS.none;
  if (typed.length > 0) return endsWith(numbers, typed) ? RANKS.number : RANKS.none;
  const [, before = '', digits, after = ''] = NUMBERED.exec(plain) ?? [];
  const kind = before === '' ? after : before;
  if (digits === undefined || kind === '' || Number(digits) !== numbers.at(-1)) return RANKS.none;
  if (kinds.some((name) => name.endsWith(kind))) return RANKS.numbered;
  if (kinds.some((name) => name.startsWith(kind))) return RANKS.numbered + 1;
  return kinds.some((name) => name.includes(kind)) ? RANKS.numbered + 2 : RANKS.none;
}

function endsWith(numbers: readonly number[], typed: readonly number[]): boolean {
  const end = numbers.slice(-typed.length);
  return end.length === typed.length && end.every((number, at) => number === typed[at]);
}

function rankText({ text }: ItemKeys, { plain, kana }: TypedWord): number {
  return [plain, kana].some((typed) => typed !== undefined && telling(typed) && text.includes(typed))
    ? RANKS.text
    : RANKS.none;
}

function rankKind({ kinds }: ItemKeys, { plain }: TypedWord): number {
  if (kinds.includes(plain)) return RANKS.kind;
  return telling(plain) && kinds.some((kind) => kind.includes(plain)) ? RANKS.kindPart : RANKS.none;
}
