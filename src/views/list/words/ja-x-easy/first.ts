import type { FirstViewWords } from '../../../../i18n/viewLanguage.ts';
import type { ListWords } from '../../words.ts';
import entry from './entry.ts';

/** The words of the list in plain Japanese. */
const list: ListWords = {
  title: entry,
  outlineLead: '全部の項目の名前と文です。名前を押すと、理由とつながりを読めます。',
  toList: '理由とつながりも全部読む',
  lead: '全部の項目を書いています。文と、理由と、つながりがあります。',
  contents: 'もくじ',
  statementsTitle: (title: string) => `${title}について`,
  kindTitle: (kind: string, count: number) => `${kind}（${count}）`,
};
export default { name: '全部読む', words: list } satisfies FirstViewWords;
