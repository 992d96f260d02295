import type { ViewNotices } from '../../../../i18n/words/noticesWords.ts';

/** What is said of an address that the table cannot follow, in Filipino. */
const notices: ViewNotices<'rows' | 'columns' | 'sort'> = {
  rows: (came: string) => `Walang table na “${came}” ang row. Binuksan ang karaniwang table.`,
  columns: (came: string) => `Walang table na “${came}” ang column. Binuksan ang karaniwang table.`,
  sort: (came: string) => `Hindi maiayos ayon sa “${came}”. Nakaayos ayon sa plano.`,
};
export default notices;
