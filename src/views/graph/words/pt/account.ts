import { inSentence } from '../../../../i18n/pt/inSentence.ts';
import type { GraphAccountWords } from '../../words.ts';

/** What is told of a graph, in Portuguese. */
const graph: GraphAccountWords = {
  steps: (steps: number) => (steps === 1 ? 'Até 1 passo' : `Até ${steps} passos`),
  without: (names: readonly string[]) => `Oculto: ${names.join(', ')}`,
  arrow: 'Seta = sentido da ligação',
  line: {
    solid: (bases: readonly string[]) => `Linha contínua = ${bases.map(inSentence).join(', ')}`,
    dashed: (bases: readonly string[]) => `Linha tracejada = ${bases.map(inSentence).join(', ')}`,
    // What rests on a provisional name is all that is dotted.
    dotted: () => 'Linha pontilhada = ligação com um nome provisório',
  },
  undecidedIn: (year: string) => `Sinal com pontilhado fino = ainda será definido para o ${inSentence(year)}`,
};

export default graph;
