import type { TranslationWords } from '../words/translationWords.ts';

/** What is said of a translation, in Filipino. */
export const translation: TranslationWords = {
  note: 'Salin ito para sa reference lang. Ang tekstong Japanese ang opisyal.',
  original: 'Orihinal na Japanese',
};
