import type { GraphAccountWords } from '../../words.ts';

/** What is told of a graph, in Filipino. */
const graph: GraphAccountWords = {
  steps: (steps: number) => `Hanggang ${steps} step`,
  without: (names: readonly string[]) => `Nakatago: ${names.join(', ')}`,
  arrow: 'Arrow = direksyon ng ugnayan',
  line: {
    solid: (bases: readonly string[]) => `Buong linya = ${bases.join(', ')}`,
    dashed: (bases: readonly string[]) => `Putol-putol na linya = ${bases.join(', ')}`,
    // What rests on a provisional name is all that is dotted.
    dotted: () => 'Tuldok-tuldok na linya = ugnayan sa pansamantalang pangalan',
  },
  undecidedIn: (year: string) => `Markang pinong tuldok = itatakda pa (${year})`,
};
export default graph;
