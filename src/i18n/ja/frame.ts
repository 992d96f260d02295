import type { FrameWords } from '../words/frameWords.ts';

/** The words of the frame's page in Japanese. */
export const frame: FrameWords = {
  full: '全画面で開く',
  bases: 'つながりの根拠：',
  newTab: '（新しいタブで開きます）',
  /** A page may have several frames: their parts are told apart by name. */
  page: (view: string, title: string) => `${view}：${title}`,
  breadcrumbs: (breadcrumbs: string, page: string) => `${breadcrumbs}（${page}）`,
};
