import type { ViewNotices } from '../../../../i18n/words/noticesWords.ts';

/** What is said of an address that the cards cannot follow, in Filipino. */
const notices: ViewNotices<'cards'> = {
  cards: (came: string) => `Walang item na uri “${came}”. Ipinapakita ang cards ng ibang uri.`,
};
export default notices;
