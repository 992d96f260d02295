/** The words that all pages about the explorer share, in Japanese. */
export const jaAbout = {
  back: 'エクスプローラーへ戻る',
} as const;
