import type { DataWords } from '../words/dataWords.ts';

/** The words in the files of the plan's data, in English. */
export const data: DataWords = {
  properties: {
    basis:
      'Basis. stated = words of the Japanese original, read = read from the layout of its pages, editorial = our reading, reference = public information, provisional = provisional',
    reason: 'Where the basis is not the words of the original: why it was read so',
    quote: 'The words of the original that the connection rests on',
    level: 'Level of the connection',
    kind: 'Kind of item',
  },
};
