import type { DataWords } from '../words/dataWords.ts';

/** The words in the files of the plan's data, in Spanish. */
export const data: DataWords = {
  properties: {
    basis:
      'Fundamento. stated = palabras del original; read = leído en el orden de la página; editorial = interpretación de quien hizo este material; reference = información pública; provisional = provisional',
    reason: 'Por qué se leyó así, cuando el fundamento no son las palabras del original',
    quote: 'Palabras del original en las que se basa la relación',
    level: 'Grado de la relación',
    kind: 'Tipo de elemento',
  },
};
