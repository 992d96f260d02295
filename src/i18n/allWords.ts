import type { Language } from './language.ts';
import type { LateWords } from './words.ts';
import { wordsInUse, type WordsInUse } from './wordsInUse.ts';

/** Returns a language with all its words there: for pages that are drawn without waiting, at the build and in tests. */
export async function allWords(language: Language): Promise<WordsInUse> {
  const come = await Promise.all(Object.values(language.late).map((load) => load()));
  return wordsInUse(language, Object.assign({}, ...come) as LateWords);
}
