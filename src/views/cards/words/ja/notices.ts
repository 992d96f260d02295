import type { ViewNotices } from '../../../../i18n/words/noticesWords.ts';

/** What is said of an address that the cards cannot follow, in Japanese. */
const notices: ViewNotices<'cards'> = {
  cards: (came: string) => `「${came}」という種類の項目はありません。ほかの種類のカードを表示しています。`,
};
export default notices;
