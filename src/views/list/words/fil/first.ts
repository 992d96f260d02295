import type { FirstViewWords } from '../../../../i18n/viewLanguage.ts';
import type { ListWords } from '../../words.ts';
import entry from './entry.ts';

/** The words of the list in Filipino. */
const list: ListWords = {
  title: entry,
  outlineLead:
    'Ito ang pangalan at teksto ng lahat ng item. Pindutin ang pangalan para basahin ang batayan at ugnayan nito.',
  toList: 'Basahin bilang listahan pati ang batayan at ugnayan',
  lead: 'Nakalista ang lahat ng item kasama ang teksto, batayan at ugnayan.',
  contents: 'Mga nilalaman',
  statementsTitle: (title: string) => `Tungkol sa ${title}`,
  kindTitle: (kind: string, count: number) => `${kind} (${count})`,
};
export default { name: 'Listahan', words: list } satisfies FirstViewWords;
