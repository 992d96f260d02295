import type { TranslationWords } from '../words/translationWords.ts';

/** What is said of a translation, in Japanese: a plan whose own language is another one may be told in it. */
export const translation: TranslationWords = {
  note: 'これは参考訳です。正式な文章は、計画のもとの言語の文章です。',
  original: 'もとの言語の文章',
};
