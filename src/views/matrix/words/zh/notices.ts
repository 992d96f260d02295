import type { ViewNotices } from '../../../../i18n/words/noticesWords.ts';

/** What is said of an address that the table cannot follow, in Chinese. */
const notices: ViewNotices<'rows' | 'columns' | 'sort'> = {
  rows: (came: string) => `没有以“${came}”为行的表。已打开通常的表。`,
  columns: (came: string) => `没有以“${came}”为列的表。已打开通常的表。`,
  sort: (came: string) => `不能按“${came}”排序。现在按计划的顺序排列。`,
};
export default notices;
