import type { ViewNotices } from '../../../../i18n/words/noticesWords.ts';

/** What is said of an address that the cards cannot follow, in English. */
const notices: ViewNotices<'cards'> = {
  cards: (came: string) => `There is no kind of item “${came}”. Cards of the other kinds are shown.`,
};
export default notices;
