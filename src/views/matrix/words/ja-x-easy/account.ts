import type { MatrixAccountWords } from '../../words.ts';

const inside = (parent: string, child: string) => `この${parent}の中の${child}`;

/** What is told of a table, in plain Japanese. */
const matrix: MatrixAccountWords = {
  title: (rows: string, columns: string) => `${rows}と${columns}の表`,
  linked: (basis: string) => `つながりがある（${basis}）`,
  inside,
  insideOn: (parent: string, child: string, bases: readonly string[]) =>
    `${inside(parent, child)}（${bases.join('・')}）`,
  count: '数字は、つながりが2個以上のときの数です',
  none: '–　つながりがない',
};
export default matrix;
