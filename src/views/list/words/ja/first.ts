import type { FirstViewWords } from '../../../../i18n/viewLanguage.ts';
import type { ListWords } from '../../words.ts';
import entry from './entry.ts';

/** The words of the list in Japanese. */
const list: ListWords = {
  title: entry,
  outlineLead: 'すべての項目の名前と文章です。名前を押すと、その項目の根拠とつながりを読めます。',
  toList: '根拠とつながりまで、一覧で読む',
  lead: 'すべての項目を、文章・根拠・つながりとともに並べています。',
  contents: '目次',
  statementsTitle: (title: string) => `${title}について`,
  kindTitle: (kind: string, count: number) => `${kind}（${count}）`,
};
export default { name: '一覧', words: list } satisfies FirstViewWords;
