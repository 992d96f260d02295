import { counted } from '../../../../i18n/en/nouns.ts';
import type { GraphAccountWords } from '../../words.ts';

/** What is told of a graph, in English. */
const graph: GraphAccountWords = {
  steps: (steps: number) => `Up to ${counted(steps, 'step')} away`,
  without: (names: readonly string[]) => `Hidden: ${names.join(', ')}`,
  arrow: 'Arrow = direction of the connection',
  line: {
    solid: (bases: readonly string[]) => `Solid line = ${bases.join(', ')}`,
    dashed: (bases: readonly string[]) => `Dashed line = ${bases.join(', ')}`,
    // What rests on a provisional name is all that is dotted.
    dotted: () => 'Dotted line = connection to a provisional name',
  },
  undecidedIn: (year: string) => `Finely dotted mark = what it holds in ${year} is still to be set`,
};
export default graph;
