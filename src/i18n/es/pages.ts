import type { PagesWords } from '../words/pagesWords.ts';

/** The words of the pages beside the explorer, in Spanish. */
export const pages: PagesWords = {
  /** What a search engine shows under an item's name. */
  itemDescription: (plan: string, position: string, name: string) =>
    `“${name}” (${position}), ${plan}. Traducción de referencia. `,
  contains: (names: string) => `Contiene: ${names}. `,
  follow: 'Vea el original, la fuente y las relaciones, con el motivo de cada una.',
  toPicture: 'Ver el esquema del plan y las relaciones',
  seeIn: (view: string) => `Ver en: ${view}`,
  inPicture: (name: string) => `“${name}” en el esquema del plan`,
  listDescription: (plan: string) =>
    `Lista de todos los elementos: ${plan}. Con textos, fundamentos y relaciones con su motivo. Traducción de referencia.`,
  wholeList: 'Leer el plan entero en lista',
  untitled: 'Figura del plan',
  needsScript: 'Para usar este archivo, permita los scripts (JavaScript) en la configuración del navegador.',
  unreadable:
    'Este navegador no puede usar el archivo o el archivo está dañado. Ábralo en una versión nueva de Edge, Chrome, Firefox o Safari, o copie el archivo de nuevo.',
} as const;
