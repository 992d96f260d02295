import { inSentence } from '../../../../i18n/pt/inSentence.ts';
import type { MatrixAccountWords } from '../../words.ts';

const inside = (parent: string, child: string): string => `${child} dentro de: ${inSentence(parent)}`;

/** What is told of a table, in Portuguese. */
const matrix: MatrixAccountWords = {
  title: (rows: string, columns: string) => `Tabela: ${rows} e ${columns}`,
  linked: (basis: string) => `Tem ligação (${inSentence(basis)})`,
  inside,
  insideOn: (parent: string, child: string, bases: readonly string[]) =>
    `${inside(parent, child)} (${bases.map(inSentence).join(', ')})`,
  count: 'O número mostra quantas ligações há, quando são 2 ou mais',
  none: '– Sem ligação',
};

export default matrix;
