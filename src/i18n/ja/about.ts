import type { AboutWords } from '../words/aboutWords.ts';

/** The words that all pages about the explorer share, in Japanese. */
export const about: AboutWords = {
  back: 'エクスプローラーへ戻る',
};
