import { SPELLINGS } from './spellings.ts';

/** Marks that belong to the character before them: accents, and the voicing of kana in any width. */
const MARKS = '\\u0300-\\u036f\\u3099\\u309a\\uff9e\\uff9f';
const longestFirst = Object.keys(SPELLINGS).sort((a, b) => b.length - a.length);
const PIECE = new RegExp(`${longestFirst.join('|')}|.[${MARKS}]*`, 'gsu');
const SEPARATORS = /[\s\p{P}\p{S}\p{C}ー]/gu;

/** A text as it is compared, with the offsets of each of its characters in the text itself. */
export interface FoldedText {
  readonly text: string;
  /** First and last offset (the last not included) in the text itself, by the offset in the folded one. */
  readonly offsets: readonly (readonly [from: number, to: number])[];
}

/**
 * Returns a text as it is compared: without width, case, accents, long vowel marks, punctuation and space; katakana as
 * hiragana; sounds and words that are written in more than one way as one of them.
 */
export function foldText(text: string): string {
  return text.replace(PIECE, foldPiece);
}

/** Folds a text and keeps the offsets, so that what is found can be shown where it stands. */
export function foldWithOffsets(text: string): FoldedText {
  const pieces = [...text.matchAll(PIECE)].map(({ 0: piece, index }) => {
    return { folded: foldPiece(piece), offsets: [index, index + piece.length] as const };
  });
  return {
    text: pieces.map(({ folded }) => folded).join(''),
    offsets: pieces.flatMap(({ folded, offsets }) => Array.from({ length: folded.length }, () => offsets)),
  };
}

function foldPiece(piece: string): string {
  if (Object.hasOwn(SPELLINGS, piece)) return SPELLINGS[piece] ?? piece;
  return foldKana(plainLetters(piece)).replace(/を/g, 'お').replace(SEPARATORS, '');
}

/** The same text in one width, in lower case and without accents; the marks on kana stay. */
export function plainLetters(text: string): string {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '')
      // The one letter of Vietnamese that is no letter with an accent.
      .replace(/đ/g, 'd')
      .normalize('NFC')
  );
}

/** The same text in hiragana, with the spellings that sound alike made one. */
export function foldKana(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[ァ-ヶ]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0x60))
    .replace(/づ/g, 'ず')
    .replace(/ぢ/g, 'じ')
    .replace(/ゖ/g, 'け');
}

/** おおた, おうた and おた are one where Latin letters cannot tell them apart. */
export function shortVowels(kana: string): string {
  return kana
    .replace(/([おこそとのほもよろごぞどぼぽょ])[うお]/g, '$1')
    .replace(/([うくすつぬふむゆるぐずぶぷゅ])う/g, '$1');
}

const SMALL_SOUNDS: Readonly<Record<string, readonly [asHeard: string, asWritten: string]>> = {
  てぃ: ['ち', 'てい'],
  でぃ: ['じ', 'でい'],
  とぅ: ['つ', 'とう'],
  どぅ: ['ず', 'どう'],
};

/** Returns the kana that Latin letters for a word come back as: てぃ is typed ti or tei, and read as ち or てい. */
export function latinSpellings(kana: string): readonly string[] {
  const spell = (way: 0 | 1) => kana.replace(/[てで]ぃ|[とど]ぅ/g, (sound) => SMALL_SOUNDS[sound]?.[way] ?? sound);
  return [...new Set([spell(0), spell(1)].map(shortVowels))];
}
