import type { FrameWords } from '../words/frameWords.ts';

/** The words of the frame's page in Spanish. */
export const frame: FrameWords = {
  full: 'Abrir en pantalla completa',
  bases: 'Fundamento de las relaciones: ',
  newTab: ' (se abre en una pestaña nueva)',
  /** A page may have several frames: their parts are told apart by name. */
  page: (view: string, title: string) => `${view}: ${title}`,
  breadcrumbs: (breadcrumbs: string, page: string) => `${breadcrumbs} (${page})`,
};
