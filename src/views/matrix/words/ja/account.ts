import type { MatrixAccountWords } from '../../words.ts';

const inside = (parent: string, child: string) => `この${parent}の${child}`;

/** What is told of a table, in Japanese. */
const matrix: MatrixAccountWords = {
  title: (rows: string, columns: string) => `${rows}と${columns}の対応表`,
  linked: (basis: string) => `つながりあり（${basis}）`,
  inside,
  insideOn: (parent: string, child: string, bases: readonly string[]) =>
    `${inside(parent, child)}（${bases.join('・')}）`,
  count: '数字は、つながりが2件以上のときの件数',
  none: '–　つながりなし',
};
export default matrix;
