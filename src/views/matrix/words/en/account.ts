import { inSentence, plural } from '../../../../i18n/en/nouns.ts';
import type { MatrixAccountWords } from '../../words.ts';

const inside = (parent: string, child: string) => `${child} of this ${inSentence(parent)}`;

/** What is told of a table, in English. */
const matrix: MatrixAccountWords = {
  title: (rows: string, columns: string) => `Table of ${inSentence(plural(rows))} and ${inSentence(plural(columns))}`,
  linked: (basis: string) => `Connected (${basis})`,
  inside,
  insideOn: (parent: string, child: string, bases: readonly string[]) =>
    `${inside(parent, child)} (${bases.join(', ')})`,
  count: 'A number is how many connections there are, where there are two or more',
  none: '–\u2003No connection',
};
export default matrix;
