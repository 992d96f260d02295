import type { MatrixAccountWords } from '../../words.ts';

const inside = (parent: string, child: string) => `${child} thuộc ${parent} này`;

/** What is told of a table, in Vietnamese. */
const matrix: MatrixAccountWords = {
  title: (rows: string, columns: string) => `Bảng đối chiếu: ${rows} × ${columns}`,
  linked: (basis: string) => `Có liên kết (${basis})`,
  inside,
  insideOn: (parent: string, child: string, bases: readonly string[]) =>
    `${inside(parent, child)} (${bases.join(', ')})`,
  count: 'Con số là số mối liên kết khi có từ 2 trở lên',
  none: '– Không có liên kết',
};
export default matrix;
