import type { ShownWords } from '../words/shownWords.ts';

/** The heads of the tables of what is shown, in Filipino; they come with the tables. */
export const shown: ShownWords = {
  item: {
    kind: 'Uri',
    number: 'Numero',
    name: 'Pangalan',
    note: 'Note',
    reading: 'Basa',
    text: 'Paliwanag',
    parent: 'Grupo',
    basis: 'Batayan',
    reason: 'Dahilan',
    source: 'Source',
    id: 'ID',
  },
  overlay: 'Kasabay na tinitingnan',
  ofYear: (year: string) => `Sa ${year}`,
  link: {
    from: 'Ugnayan mula sa',
    note: 'Note',
    kind: 'Uri ng ugnayan',
    level: 'Antas',
    to: 'Ugnayan papunta sa',
    basis: 'Batayan',
    reason: 'Dahilan',
    quote: 'Salitang pinagbatayan',
    source: 'Source',
  },
  source: (name: string) => `Iba pang source: ${name}`,
  address: 'Address ng screen: ',
};
