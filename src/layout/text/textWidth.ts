/** Characters that a Japanese font draws half an em wide or less: Latin, digits, half-width katakana. */
const NARROW = /[\u0020-\u00ff\uff61-\uff9f]/u;
/** Widest of the Latin letters in the fonts of our stack, so that a label never spills. */
const NARROW_EM = 0.62;

/**
 * Width of a text in em, an upper bound that needs no document: one em for a full-width character.
 *
 * The fonts of the page (BIZ UDPGothic, Hiragino, Noto Sans JP) draw kana narrower than that, never wider.
 */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += NARROW.test(character) ? NARROW_EM : 1;
  return width;
}
