import type { TranslationWords } from '../words/translationWords.ts';

/** What is said of a translation, in English. */
export const translation: TranslationWords = {
  note: 'This is a reference translation. The Japanese text is the official one.',
  original: 'Japanese original',
};
