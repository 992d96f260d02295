import type { FirstViewWords } from '../../../../i18n/viewLanguage.ts';
import type { ListWords } from '../../words.ts';
import entry from './entry.ts';

/** The words of the list in Vietnamese. */
const list: ListWords = {
  title: entry,
  outlineLead: 'Đây là tên và nội dung của mọi mục. Bấm vào tên để đọc căn cứ và mối liên kết của mục đó.',
  toList: 'Đọc cả căn cứ và mối liên kết ở dạng danh sách',
  lead: 'Mọi mục được liệt kê cùng nội dung, căn cứ và mối liên kết.',
  contents: 'Mục lục',
  statementsTitle: (title: string) => `Về ${title}`,
  kindTitle: (kind: string, count: number) => `${kind} (${count})`,
};
export default { name: 'Danh sách', words: list } satisfies FirstViewWords;
