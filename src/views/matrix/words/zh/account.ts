import type { MatrixAccountWords } from '../../words.ts';

const inside = (parent: string, child: string) => `这个${parent}的${child}`;

/** What is told of a table, in Chinese. */
const matrix: MatrixAccountWords = {
  title: (rows: string, columns: string) => `${rows}和${columns}的对照表`,
  linked: (basis: string) => `有关联（${basis}）`,
  inside,
  insideOn: (parent: string, child: string, bases: readonly string[]) =>
    `${inside(parent, child)}（${bases.join('、')}）`,
  count: '数字是关联有2个以上时的个数',
  none: '–　没有关联',
};
export default matrix;
