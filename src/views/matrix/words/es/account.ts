import { inSentence } from '../../../../i18n/es/inSentence.ts';
import type { MatrixAccountWords } from '../../words.ts';

const inside = (parent: string, child: string): string => `${child} dentro de: ${inSentence(parent)}`;

/** What is told of a table, in Spanish. */
const matrix: MatrixAccountWords = {
  title: (rows: string, columns: string) => `Tabla: ${rows} y ${columns}`,
  linked: (basis: string) => `Tiene relación (${inSentence(basis)})`,
  inside,
  insideOn: (parent: string, child: string, bases: readonly string[]) =>
    `${inside(parent, child)} (${bases.map(inSentence).join(', ')})`,
  count: 'El número muestra cuántas relaciones hay, cuando son 2 o más',
  none: '– Sin relación',
};

export default matrix;
