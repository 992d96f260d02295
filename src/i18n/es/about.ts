import type { AboutWords } from '../words/aboutWords.ts';

/** The words that all pages about the explorer share, in Spanish. */
export const about: AboutWords = {
  back: 'Volver al explorador del plan',
};
