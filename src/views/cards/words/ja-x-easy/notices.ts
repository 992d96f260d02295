import type { ViewNotices } from '../../../../i18n/words/noticesWords.ts';

/** What is said of an address that the cards cannot follow, in plain Japanese. */
const notices: ViewNotices<'cards'> = {
  cards: (came: string) => `「${came}」という種類はありません。ほかの種類のカードを見ています。`,
};
export default notices;
