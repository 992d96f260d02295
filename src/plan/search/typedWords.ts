import { foldText, plainLetters } from './foldText.ts';

/** What was typed, folded as the plan's texts are. */
export interface TypedWord {
  /** As it was typed. */
  readonly plain: string;
  /** As kana, where Latin letters can be read so. */
  readonly kana: string | undefined;
  /** Its numbers, where it is one or several of them: [2, 3] for 2-3. */
  readonly numbers: readonly number[];
}

const LONGEST = 100;
const MOST_WORDS = 8;

/** What the Latin letters of a syllable may begin with: they are still being typed. */
const BEGUN = /(?:[a-z]|[kgsztdnhbpmrcfj]y|sh|ch|ts|([kgsztdhbpmrcfj])\1)'?$/;

/**
 * Returns what was typed: all of it as one word, then its words where spaces part several; none where nothing is left.
 *
 * @param toKana spells Latin letters as kana; what it cannot spell it leaves
 */
export function typedWords(query: string, toKana: (latin: string) => string): readonly TypedWord[] {
  const text = plainLetters(query.slice(0, LONGEST)).trim();
  const parts = text.split(/\s+/).filter((part) => foldText(part) !== '');
  if (parts.length === 0) return [];
  const all = readWord(text, toKana);
  return parts.length === 1 ? [all] : [all, ...parts.slice(0, MOST_WORDS).map((part) => readWord(part, toKana))];
}

function readWord(text: string, toKana: (latin: string) => string): TypedWord {
  const numbers = /^\d{1,4}(?:\D{1,2}\d{1,4})*$/.test(text) ? text.split(/\D+/).map(Number) : [];
  return { plain: foldText(text), kana: readKana(text, toKana), numbers };
}

function readKana(text: string, toKana: (latin: string) => string): string | undefined {
  if (!/[a-z]/.test(text)) return undefined;
  const kana = text.replace(/[a-z']+/g, (letters, at: number) => {
    const last = at + letters.length === text.length;
    // Within the text an n that ends its word is ん; at the end it may still become な.
    return last ? toKana(letters).replace(BEGUN, '') : toKana(letters.replace(/n$/, "n'"));
  });
  const folded = /[a-z]/.test(kana) ? '' : foldText(kana);
  return folded === '' ? undefined : folded;
}
