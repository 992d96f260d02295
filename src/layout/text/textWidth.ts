/** Characters that a Japanese font draws half an em wide or less: Latin, digits, half-width katakana. */
const NARROW = /[\u0020-\u024f\u1e00-\u1eff\uff61-\uff9f]/u;
/** Widest of the Latin letters in the fonts of our stack, so that a label never spills. */
const NARROW_EM = 0.62;

/** Latin letters, with or without a sign, that are not about as wide: what texts of them are mostly made of. */
const LETTERS: readonly (readonly [letters: RegExp, em: number])[] = [
  [/[ijl' ]/u, 0.36],
  [/[ftr.,:;!|()]/u, 0.44],
  [/w/u, 0.84],
  [/m/u, 0.93],
];

/**
 * Width of a text in em, an upper bound that needs no document: one em for a full-width character.
 *
 * The fonts of the page (BIZ UDPGothic, Hiragino, Noto Sans JP) draw kana narrower than that, never wider.
 */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += NARROW.test(character) ? narrowWidth(character) : 1;
  return width;
}

function narrowWidth(character: string): number {
  const letter = character.normalize('NFD').charAt(0);
  return LETTERS.find(([letters]) => letters.test(letter))?.[1] ?? NARROW_EM;
}
