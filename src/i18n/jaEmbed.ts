/** What a frame without a title and without a link inside is called; it stands alone, as each word of embed.js counts. */
export const UNTITLED = '計画の図';

/** The words of the frame's page in Japanese. */
export const jaFrame = {
  full: '全画面で開く',
  newTab: '（新しいタブで開きます）',
  /** A page may have several frames: their parts are told apart by name. */
  page: (view: string, title: string) => `${view}：${title}`,
  way: (breadcrumbs: string, page: string) => `${breadcrumbs}（${page}）`,
} as const;
