import { forCount } from '../../../../i18n/en/nouns.ts';
import type { FirstViewWords } from '../../../../i18n/viewLanguage.ts';
import type { ListWords } from '../../words.ts';
import entry from './entry.ts';

/** The words of the list in English. */
const list: ListWords = {
  title: entry,
  outlineLead: 'The names and texts of all items. Press a name to read the basis and the connections of that item.',
  toList: 'Read the list with basis and connections',
  lead: 'All items, with their texts, their basis and their connections.',
  contents: 'Contents',
  statementsTitle: (title: string) => `About the ${title}`,
  kindTitle: (kind: string, count: number) => `${forCount(kind, count)} (${count})`,
};
export default { name: 'List', words: list } satisfies FirstViewWords;
