import { inSentence } from '../../../../i18n/es/inSentence.ts';
import type { GraphAccountWords } from '../../words.ts';

/** What is told of a graph, in Spanish. */
const graph: GraphAccountWords = {
  steps: (steps: number) => (steps === 1 ? 'Hasta 1 paso' : `Hasta ${steps} pasos`),
  without: (names: readonly string[]) => `Oculto: ${names.join(', ')}`,
  arrow: 'Flecha = sentido de la relación',
  line: {
    solid: (bases: readonly string[]) => `Línea continua = ${bases.map(inSentence).join(', ')}`,
    dashed: (bases: readonly string[]) => `Línea discontinua = ${bases.map(inSentence).join(', ')}`,
    // What rests on a provisional name is all that is dotted.
    dotted: () => 'Línea de puntos = relación con un nombre provisional',
  },
  undecidedIn: (year: string) => `Señal con puntos finos = aún por definir para el ${inSentence(year)}`,
};

export default graph;
