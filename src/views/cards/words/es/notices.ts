import type { ViewNotices } from '../../../../i18n/words/noticesWords.ts';

/** What is said of an address that the cards cannot follow, in Spanish. */
const notices: ViewNotices<'cards'> = {
  cards: (came: string) => `No hay elementos del tipo “${came}”. Se muestran tarjetas de otro tipo.`,
};

export default notices;
