import type { GraphAccountWords } from '../../words.ts';

/** What is told of a graph, in Vietnamese. */
const graph: GraphAccountWords = {
  steps: (steps: number) => `Đến ${steps} bước`,
  without: (names: readonly string[]) => `Đang ẩn: ${names.join(', ')}`,
  arrow: 'Mũi tên = chiều của mối liên kết',
  line: {
    solid: (bases: readonly string[]) => `Nét liền = ${bases.join(', ')}`,
    dashed: (bases: readonly string[]) => `Nét đứt = ${bases.join(', ')}`,
    // What rests on a provisional name is all that is dotted.
    dotted: () => 'Nét chấm = liên kết với tên tạm',
  },
  undecidedIn: (year: string) => `Dấu nét chấm nhỏ = sẽ được quyết định (${year})`,
};
export default graph;
