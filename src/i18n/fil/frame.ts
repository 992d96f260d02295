import type { FrameWords } from '../words/frameWords.ts';

/** The words of the frame's page in Filipino. */
export const frame: FrameWords = {
  full: 'Buksan sa buong screen',
  bases: 'Batayan ng mga ugnayan: ',
  newTab: ' (magbubukas sa bagong tab)',
  /** A page may have several frames: their parts are told apart by name. */
  page: (view: string, title: string) => `${view}: ${title}`,
  breadcrumbs: (breadcrumbs: string, page: string) => `${breadcrumbs} (${page})`,
};
