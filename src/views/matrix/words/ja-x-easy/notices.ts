import type { ViewNotices } from '../../../../i18n/words/noticesWords.ts';

/** What is said of an address that the table cannot follow, in plain Japanese. */
const notices: ViewNotices<'rows' | 'columns' | 'sort'> = {
  rows: (came: string) => `「${came}」を行にした表はありません。いつもの表を開きました。`,
  columns: (came: string) => `「${came}」を列にした表はありません。いつもの表を開きました。`,
  sort: (came: string) => `「${came}」で並べかえることはできません。計画の順にしています。`,
};
export default notices;
