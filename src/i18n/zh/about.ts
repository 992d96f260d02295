import type { AboutWords } from '../words/aboutWords.ts';

/** The words that all pages about the explorer share, in Chinese. */
export const about: AboutWords = {
  back: '返回浏览页面',
};
