import type { TranslationWords } from '../words/translationWords.ts';

/** What is said of a translation, in Chinese. */
export const translation: TranslationWords = {
  note: '这是参考译文。正式文本为日文原文。',
  original: '日文原文',
};
