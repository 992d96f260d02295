import type { ShownWords } from '../words/shownWords.ts';
import { inSentence } from './inSentence.ts';

/** The heads of the tables of what is shown, in Spanish; they come with the tables. */
export const shown: ShownWords = {
  item: {
    kind: 'Tipo',
    number: 'Número',
    name: 'Nombre',
    note: 'Nota',
    reading: 'Lectura',
    text: 'Texto',
    parent: 'Forma parte de',
    basis: 'Fundamento',
    reason: 'Motivo',
    source: 'Fuente',
    id: 'ID',
  },
  overlay: 'Superpuesto',
  ofYear: (year: string) => `Situación en el ${inSentence(year)}`,
  link: {
    from: 'Origen de la relación',
    note: 'Nota',
    kind: 'Tipo de relación',
    level: 'Grado',
    to: 'Destino de la relación',
    basis: 'Fundamento',
    reason: 'Motivo',
    quote: 'Palabras en las que se basa',
    source: 'Fuente',
  },
  source: (name: string) => `Otra fuente: ${name}`,
  address: 'Dirección de la pantalla: ',
};
