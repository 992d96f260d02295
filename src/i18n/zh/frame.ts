import type { FrameWords } from '../words/frameWords.ts';

/** The words of the frame's page in Chinese. */
export const frame: FrameWords = {
  full: '全页打开',
  bases: '关联的依据：',
  newTab: '（在新标签页中打开）',
  /** A page may have several frames: their parts are told apart by name. */
  page: (view: string, title: string) => `${view}：${title}`,
  breadcrumbs: (breadcrumbs: string, page: string) => `${breadcrumbs}（${page}）`,
};
