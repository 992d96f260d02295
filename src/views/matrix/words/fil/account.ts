import type { MatrixAccountWords } from '../../words.ts';

const inside = (parent: string, child: string) => `${child} ng mismong ${parent} na ito`;

/** What is told of a table, in Filipino. */
const matrix: MatrixAccountWords = {
  title: (rows: string, columns: string) => `Table: ${rows} × ${columns}`,
  linked: (basis: string) => `May ugnayan (${basis})`,
  inside,
  insideOn: (parent: string, child: string, bases: readonly string[]) =>
    `${inside(parent, child)} (${bases.join(', ')})`,
  count: 'Ang numero ay bilang ng ugnayan kapag 2 o higit pa',
  none: '– Walang ugnayan',
};
export default matrix;
