/** The words that a translation into plain Japanese (やさしい日本語) may use as they are. */
export interface EasyWords {
  /** Words in katakana that everybody knows. */
  readonly known: readonly string[];
  /** Words that need their meaning in brackets where they first stand in sentences. */
  readonly explained: readonly string[];
  /** Names of places, people and laws: their characters do not count. */
  readonly names: readonly string[];
}

/** One thing that makes a text hard, with what it was found in. */
export interface EasyProblem {
  readonly kind: 'long' | 'kanji' | 'doubleNegative' | 'impolite' | 'honorific' | 'katakana' | 'unexplained' | 'noEnd';
  /** The sentence, or the word. */
  readonly found: string;
}

/** Letters of a sentence without brackets and quotation marks; the guideline has no number but 一文を短く. */
export const MOST_LETTERS = 45;
/** Kanji of a sentence. */
export const MOST_KANJI = 13;

/**
 * What a text is: `sentences` end with 。, a `clause` is a sentence that something follows, a `name` is neither. The
 * guideline asks です・ます of sentences alone.
 */
export type EasyShape = 'sentences' | 'clause' | 'name';

const DOUBLE_NEGATIVE =
  /なく(は|も)(な[いくか]|あり)|ない(わけ|こと|はず|もの)(で)?(は|も)(な[いくか]|あり)|ないとは(限|言え|いえ)|な(けれ|きゃ)ばな[らり]|なくては(な[らり]|いけ)|ないと(いけ|なりません)|ざるを得|ずには|なしには/;
const HONORIFIC =
  /いただ[いきけくこ]|ご覧|ございま|いたしま|申し(上げ|ます)|くださいませ|お[\p{Script=Han}ぁ-ん]{1,4}(になり|にな[らる]|くださ)|ご[\p{Script=Han}]{2}くださ/u;
const POLITE = /(です|ます|でした|ました|ません|ください|ましょう|でしょう)[かねよ]?$/;
const ASIDE = /（([^（）]*)）/g;
const KATAKANA = /[ァ-ヺー]{2,}/g;

/**
 * Returns what keeps a text from being plain Japanese by the government's guideline (在留支援のためのやさしい日本語
 * ガイドライン): long sentences, many kanji, double negatives, honorifics, sentences without です・ます, and words in
 * katakana that nobody explains. What stands in brackets explains, so it is no part of its sentence's length.
 */
export function easyProblems(text: string, shape: EasyShape, words: EasyWords): readonly EasyProblem[] {
  const outside = text.replace(ASIDE, '');
  const asides = [...text.matchAll(ASIDE)].map(([, inside = '']) => inside);
  const sentences = sentencesOf(outside);
  return [
    ...(shape === 'sentences' && !/[。？?}]$/.test(outside.trim()) ? [problem('noEnd', text)] : []),
    ...sentences.flatMap((sentence) => [
      ...(lengthOf(sentence) > MOST_LETTERS ? [problem('long', sentence)] : []),
      ...(shape !== 'name' && !POLITE.test(sentence.replace(/[」』)）…\s]+$/, ''))
        ? [problem('impolite', sentence)]
        : []),
    ]),
    ...[...sentences, ...asides.flatMap(sentencesOf)].flatMap((sentence) => hard(sentence, words)),
    ...(shape === 'sentences' ? unexplained(text, words) : []),
  ];
}

/** Returns what a text is by its own look: it has 。, or it is a name. */
export function shapeOf(text: string): EasyShape {
  return text.includes('。') ? 'sentences' : 'name';
}

/** What is hard about a piece of text wherever it stands. */
function hard(sentence: string, { known, explained, names }: EasyWords): EasyProblem[] {
  const rest = names.reduce((left, name) => left.replaceAll(name, ''), sentence);
  const kanji = rest.match(/\p{Script=Han}/gu)?.length ?? 0;
  const katakana = [...new Set(rest.match(KATAKANA))].filter(
    (word) => !known.includes(word) && !explained.includes(word),
  );
  return [
    ...(kanji > MOST_KANJI ? [problem('kanji', sentence)] : []),
    ...(DOUBLE_NEGATIVE.test(sentence) ? [problem('doubleNegative', sentence)] : []),
    ...(HONORIFIC.test(sentence) ? [problem('honorific', sentence)] : []),
    ...katakana.map((word) => problem('katakana', word)),
  ];
}

/** Words whose first place outside brackets has none after it, or after what the word is a part of. */
function unexplained(text: string, { explained }: EasyWords): EasyProblem[] {
  const empty = text.replace(ASIDE, '（）');
  return explained.flatMap((word) => {
    const at = empty.indexOf(word);
    return at < 0 || /^[^。、（]*（/.test(empty.slice(at + word.length)) ? [] : [problem('unexplained', word)];
  });
}

function sentencesOf(text: string): string[] {
  return text
    .split(/[。！？!?\n]/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => lengthOf(sentence) > 0);
}

function lengthOf(sentence: string): number {
  return [...sentence.replace(/[「」『』、\s]|\{\w*\}/g, '')].length;
}

function problem(kind: EasyProblem['kind'], found: string): EasyProblem {
  return { kind, found };
}
