import type { TranslationWords } from '../words/translationWords.ts';

/** What is said of a translation, in Spanish. */
export const translation: TranslationWords = {
  note: 'Esta es una traducción de referencia. El texto oficial es el japonés.',
  original: 'Texto original en japonés',
};
