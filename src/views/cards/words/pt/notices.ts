import type { ViewNotices } from '../../../../i18n/words/noticesWords.ts';

/** What is said of an address that the cards cannot follow, in Portuguese. */
const notices: ViewNotices<'cards'> = {
  cards: (came: string) => `Não há itens do tipo “${came}”. São mostrados cartões de outro tipo.`,
};

export default notices;
