import type { FirstViewWords } from '../../../../i18n/viewLanguage.ts';
import type { ListWords } from '../../words.ts';
import entry from './entry.ts';

/** The words of the list in Chinese. */
const list: ListWords = {
  title: entry,
  outlineLead: '所有条目的名称和文字。点名称，可以读该条目的依据和关联。',
  toList: '用一览读到依据和关联',
  lead: '列出所有条目，附有文字、依据和关联。',
  contents: '目录',
  statementsTitle: (title: string) => `关于${title}`,
  kindTitle: (kind: string, count: number) => `${kind}（${count}）`,
};
export default { name: '一览', words: list } satisfies FirstViewWords;
