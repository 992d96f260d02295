import { allWords } from '../../src/i18n/allWords.ts';
import { ja } from '../../src/i18n/ja/ja.ts';

/** All words of Japanese: a test waits for none. */
export const japanese = await allWords(ja);
