import type { ViewNotices } from '../../../../i18n/words/noticesWords.ts';

/** What is said of an address that the table cannot follow, in English. */
const notices: ViewNotices<'rows' | 'columns' | 'sort'> = {
  rows: (came: string) => `There is no table with “${came}” as rows. The usual table is open.`,
  columns: (came: string) => `There is no table with “${came}” as columns. The usual table is open.`,
  sort: (came: string) => `It is not possible to sort by “${came}”. The plan’s order is shown.`,
};
export default notices;
