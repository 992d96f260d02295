import type { FirstViewWords } from '../../../../i18n/viewLanguage.ts';
import type { ListWords } from '../../words.ts';
import entry from './entry.ts';

/** The words of the list in Spanish. */
const list: ListWords = {
  title: entry,
  outlineLead: 'Nombres y textos de todos los elementos. Toque un nombre para leer su fundamento y sus relaciones.',
  toList: 'Leer en lista, con fundamento y relaciones',
  lead: 'Todos los elementos, con texto, fundamento y relaciones.',
  contents: 'Índice',
  statementsTitle: (title: string) => `Sobre: ${title}`,
  kindTitle: (kind: string, count: number) => `${kind} (${count})`,
};

export default { name: 'Lista', words: list } satisfies FirstViewWords;
