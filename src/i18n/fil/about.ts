import type { AboutWords } from '../words/aboutWords.ts';

/** The words that all pages about the explorer share, in Filipino. */
export const about: AboutWords = {
  back: 'Bumalik sa explorer',
};
