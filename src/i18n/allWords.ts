import type { Language } from './language.ts';
import { wordsInUse, type WordsInUse } from './wordsInUse.ts';
import type { WordGroups } from './words.ts';

/** Returns a language with all its words there: for pages that are drawn without waiting, at the build and in tests. */
export async function allWords(language: Language): Promise<WordsInUse> {
  const words = wordsInUse(language);
  await words.bring(...(Object.keys(language.late) as (keyof WordGroups)[]), 'views');
  return words;
}
