import type { FrameWords } from '../words/frameWords.ts';

/** The words of the frame's page in Vietnamese. */
export const frame: FrameWords = {
  full: 'Mở toàn màn hình',
  bases: 'Căn cứ của các mối liên kết: ',
  newTab: ' (mở trong thẻ mới)',
  /** A page may have several frames: their parts are told apart by name. */
  page: (view: string, title: string) => `${view}: ${title}`,
  breadcrumbs: (breadcrumbs: string, page: string) => `${breadcrumbs} (${page})`,
};
