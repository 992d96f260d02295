import type { FrameWords } from '../words/frameWords.ts';

/** The words of the frame's page in Portuguese. */
export const frame: FrameWords = {
  full: 'Abrir em tela cheia',
  bases: 'Fundamento das ligações: ',
  newTab: ' (abre em uma nova aba)',
  /** A page may have several frames: their parts are told apart by name. */
  page: (view: string, title: string) => `${view}: ${title}`,
  breadcrumbs: (breadcrumbs: string, page: string) => `${breadcrumbs} (${page})`,
};
