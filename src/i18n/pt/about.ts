import type { AboutWords } from '../words/aboutWords.ts';

/** The words that all pages about the explorer share, in Portuguese. */
export const about: AboutWords = {
  back: 'Voltar ao explorador do plano',
};
