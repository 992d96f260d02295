import type { PrintWords } from '../words/printWords.ts';

/** The words of the printing dialog in Spanish; they come with it. */
export const print: PrintWords = {
  title: 'Imprimir',
  close: 'Cerrar',
  sheet: 'La figura de esta pantalla (A4 horizontal, 1 hoja)',
  sheetLead: 'Imprime en una hoja, con título, leyenda, fuente y código QR.',
  printSheet: 'Imprimir la figura',
  poster: 'El plan entero (afiche A3 horizontal, 1 hoja)',
  posterLead:
    'Imprime en una hoja los nombres y textos de todos los grupos y elementos, con las señales de provisional, la leyenda y las fuentes. Elija papel A3.',
  printPoster: 'Imprimir el afiche',
  booklet: 'El plan entero (cuaderno A4 vertical)',
  bookletLead:
    'Imprime portada, índice y todos los elementos y relaciones, con motivos, señales del fundamento y señales de provisional. Todas las páginas llevan número.',
  printBooklet: 'Imprimir el cuaderno',
  pdf: 'Para hacer un PDF, elija “Guardar como PDF” como impresora en la ventana de impresión.',
  preparing: 'Preparando la figura…',
  failed: 'No se pudo hacer la figura. Vuelva a cargar la página e inténtelo de nuevo.',
  pageNumber: (page: number, all: number) => `${page} / ${all}`,
  contents: 'Índice',
  aboutPlan: (title: string) => `Sobre: ${title}`,
  sources: 'Señales del fundamento y fuentes',
  onPage: (page: number) => `página ${page}`,
};
