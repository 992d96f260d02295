import type { GraphAccountWords } from '../../words.ts';

/** What is told of a graph, in Chinese. */
const graph: GraphAccountWords = {
  steps: (steps: number) => `到${steps}步以内`,
  without: (names: readonly string[]) => `隐藏的内容：${names.join('、')}`,
  arrow: '箭头＝关联的方向',
  line: {
    solid: (bases: readonly string[]) => `实线＝${bases.join('、')}`,
    dashed: (bases: readonly string[]) => `虚线＝${bases.join('、')}`,
    // What rests on a provisional name is all that is dotted.
    dotted: () => '点线＝与暂定名称的关联',
  },
  undecidedIn: (year: string) => `细点线的标记＝${year}的内容将来才规定`,
};
export default graph;
