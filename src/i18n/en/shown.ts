import type { ShownWords } from '../words/shownWords.ts';

/** The heads of the tables of what is shown, in English; they come with the tables. */
export const shown: ShownWords = {
  item: {
    kind: 'Kind',
    number: 'Number',
    name: 'Name',
    note: 'Note',
    reading: 'Reading in Japanese',
    text: 'Text',
    parent: 'Part of',
    basis: 'Basis',
    reason: 'Reason',
    source: 'Source',
    id: 'ID',
  },
  overlay: 'Highlighted',
  ofYear: (year: string) => `In ${year}`,
  link: {
    from: 'From',
    note: 'Note',
    kind: 'Kind of connection',
    level: 'Level',
    to: 'To',
    basis: 'Basis',
    reason: 'Reason',
    quote: 'Words that it rests on',
    source: 'Source',
  },
  source: (name: string) => `Other source: ${name}`,
  address: 'Address of this screen: ',
};
