/** Longer words are compared by their beginnings. */
const LONGEST = 24;
const ALIKE = 0.6;

/**
 * Returns how much of a typed word a text has in it, from 0 to 1: 1 where the word stands in it as it is.
 *
 * It is 1 less the edits that the nearest part of the text needs, by the word's length (Sellers 1980). Where that is too
 * little to go by, it is the share of the longest piece that both have, if that piece says something by itself.
 *
 * @param typed folded, as the text is
 */
export function closeness(typed: string, text: string): number {
  const word = typed.slice(0, LONGEST);
  if (word === '') return 0;
  const { fewest, piece } = compare(word, text);
  const alike = 1 - fewest / word.length;
  if (alike >= ALIKE) return alike;
  return telling(piece) ? Math.min(ALIKE, piece.length / word.length) : 0;
}

/** The fewest edits from a word to a part of a text, and the longest piece that both have. */
function compare(word: string, text: string): { fewest: number; piece: string } {
  // One row of each table is enough: `corner` keeps what the next cell needs of the row above.
  const edits = new Uint8Array(word.length + 1).map((_, at) => at);
  const shared = new Uint8Array(word.length + 1);
  let fewest = word.length;
  let end = 0;
  let longest = 0;
  for (let offset = 0; offset < text.length; offset++) {
    let corner = 0;
    for (let at = 1; at <= word.length; at++) {
      const above = edits[at] ?? 0;
      const same = word[at - 1] === text[offset];
      edits[at] = Math.min(above + 1, (edits[at - 1] ?? 0) + 1, corner + (same ? 0 : 1));
      corner = above;
    }
    for (let at = word.length; at > 0; at--) {
      const length = word[at - 1] === text[offset] ? (shared[at - 1] ?? 0) + 1 : 0;
      shared[at] = length;
      if (length > longest) [longest, end] = [length, at];
    }
    fewest = Math.min(fewest, edits[word.length] ?? fewest);
  }
  return { fewest, piece: word.slice(end - longest, end) };
}

/** Two kanji are a word, two kana are any two. */
function telling(piece: string): boolean {
  return piece.length >= 4 || /\p{Script=Han}{2}/u.test(piece) || (piece.length >= 3 && /\p{Script=Han}/u.test(piece));
}
