import type { GraphAccountWords } from '../../words.ts';

/** What is told of a graph, in plain Japanese. */
const graph: GraphAccountWords = {
  steps: (steps: number) => `${steps}つ先まで`,
  without: (names: readonly string[]) => `見えないもの：${names.join('、')}`,
  arrow: '矢印＝つながりの向き',
  line: {
    solid: (bases: readonly string[]) => `ふつうの線＝${bases.join('・')}`,
    dashed: (bases: readonly string[]) => `切れた線＝${bases.join('・')}`,
    dotted: () => '点の線＝仮（かり）の名前へのつながり',
  },
  undecidedIn: (year: string) => `細かい点の印＝${year}のことは、これから決めます`,
};
export default graph;
