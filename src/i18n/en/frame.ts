import type { FrameWords } from '../words/frameWords.ts';

/** The words of the frame's page in English. */
export const frame: FrameWords = {
  full: 'Open full page',
  bases: 'Basis of the connections: ',
  newTab: ' (opens in a new tab)',
  /** A page may have several frames: their parts are told apart by name. */
  page: (view: string, title: string) => `${view}: ${title}`,
  breadcrumbs: (breadcrumbs: string, page: string) => `${breadcrumbs} (${page})`,
};
