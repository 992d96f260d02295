import type { AboutWords } from '../words/aboutWords.ts';

/** The words that all pages about the explorer share, in Vietnamese. */
export const about: AboutWords = {
  back: 'Quay lại trang khám phá kế hoạch',
};
