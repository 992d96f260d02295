import type { FirstViewWords } from '../../../../i18n/viewLanguage.ts';
import type { ListWords } from '../../words.ts';
import entry from './entry.ts';

/** The words of the list in Portuguese. */
const list: ListWords = {
  title: entry,
  outlineLead: 'Nomes e textos de todos os itens. Toque em um nome para ler o fundamento e as ligações do item.',
  toList: 'Ler em lista, com fundamento e ligações',
  lead: 'Todos os itens, com texto, fundamento e ligações.',
  contents: 'Índice',
  statementsTitle: (title: string) => `Sobre: ${title}`,
  kindTitle: (kind: string, count: number) => `${kind} (${count})`,
};

export default { name: 'Lista', words: list } satisfies FirstViewWords;
