import type { AboutWords } from '../words/aboutWords.ts';

/** The words that all pages about the explorer share, in English. */
export const about: AboutWords = {
  back: 'Back to the explorer',
};
