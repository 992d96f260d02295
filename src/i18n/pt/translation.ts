import type { TranslationWords } from '../words/translationWords.ts';

/** What is said of a translation, in Portuguese. */
export const translation: TranslationWords = {
  note: 'Esta é uma tradução de referência. O texto oficial é o japonês.',
  original: 'Texto original em japonês',
};
