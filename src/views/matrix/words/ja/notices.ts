import type { ViewNotices } from '../../../../i18n/words/noticesWords.ts';

/** What is said of an address that the table cannot follow, in Japanese. */
const notices: ViewNotices<'rows' | 'columns' | 'sort'> = {
  rows: (came: string) => `「${came}」を行にした表はありません。いつもの表を開きました。`,
  columns: (came: string) => `「${came}」を列にした表はありません。いつもの表を開きました。`,
  sort: (came: string) => `「${came}」での並べ替えはできません。計画の順に並べています。`,
};
export default notices;
