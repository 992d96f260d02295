import type { TakeWords } from '../words/takeWords.ts';
import { counted } from './counted.ts';

/** The words of taking a deck along in Spanish; they come with its dialog. */
export const take: TakeWords = {
  writing: { font: 'Arial', tag: 'es-419' },
  title: 'Llevarse una presentación',
  close: 'Cerrar',
  lead: 'Hace de la presentación un archivo de PowerPoint o una impresión (PDF). Cada escena lleva figura, fuente, fecha y dirección.',
  deck: 'Presentación',
  choice: (title: string, scenes: number) => `${title} (${counted(scenes, 'escena', 'escenas')})`,
  none: 'No hay presentaciones.',
  pptx: 'Hacer un PowerPoint (PPTX)',
  print: 'Imprimir o PDF',
  perPage: 'En cada hoja',
  perPageChoice: {
    1: '1 escena (figura grande)',
    2: '2 escenas y líneas para escribir',
    4: '4 escenas y líneas para escribir',
  },
  notes: 'Incluir páginas con las notas de quien habla (con 1 escena)',
  pptxNote: 'El texto se puede corregir en PowerPoint. Las notas de quien habla están en “Notas”.',
  cover: (scenes: number, audience: string) =>
    `Presentación (${counted(scenes, 'escena', 'escenas')})${audience === '' ? '' : ` – Público: ${audience}`}`,
  progress: (done: number, all: number) => `${done} de ${counted(all, 'escena lista', 'escenas listas')}.`,
  cancel: 'Cancelar',
  cancelled: 'Cancelado. No se hizo ningún archivo.',
  saved: (name: string) => `“${name}” se guardó.`,
  failed: 'No se pudo hacer el archivo. Vuelva a cargar la página e inténtelo de nuevo.',
};
