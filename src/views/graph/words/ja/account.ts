import type { GraphAccountWords } from '../../words.ts';

/** What is told of a graph, in Japanese. */
const graph: GraphAccountWords = {
  steps: (steps: number) => `${steps}歩先まで`,
  without: (names: readonly string[]) => `隠しているもの：${names.join('、')}`,
  arrow: '矢印＝つながりの向き',
  line: {
    solid: (bases: readonly string[]) => `実線＝${bases.join('・')}`,
    dashed: (bases: readonly string[]) => `破線＝${bases.join('・')}`,
    // What rests on a provisional name is all that is dotted.
    dotted: () => '点線＝仮の名称へのつながり',
  },
  undecidedIn: (year: string) => `細かい点線の印＝${year}の内容はこれから定めます`,
};
export default graph;
