import type { AboutWords } from '../words/aboutWords.ts';

/** The words that all pages about the explorer share, in plain Japanese. */
export const about: AboutWords = {
  back: '計画の図へもどる',
};
