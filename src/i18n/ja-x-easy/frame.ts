import type { FrameWords } from '../words/frameWords.ts';

/** The words of the frame's page in plain Japanese. */
export const frame: FrameWords = {
  full: '大きな画面で開く',
  bases: 'つながりは何をもとにしたか：',
  newTab: '（新しい画面で開きます）',
  page: (view: string, title: string) => `${view}：${title}`,
  breadcrumbs: (breadcrumbs: string, page: string) => `${breadcrumbs}（${page}）`,
};
