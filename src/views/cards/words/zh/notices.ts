import type { ViewNotices } from '../../../../i18n/words/noticesWords.ts';

/** What is said of an address that the cards cannot follow, in Chinese. */
const notices: ViewNotices<'cards'> = {
  cards: (came: string) => `没有“${came}”这种条目。现在显示其他种类的卡片。`,
};
export default notices;
