import type { ViewNotices } from '../../../../i18n/words/noticesWords.ts';

/** What is said of an address that the graph cannot follow, in Portuguese. */
const notices: ViewNotices<'steps' | 'without' | 'unlinked'> = {
  steps: (came: string) => `Não é possível mostrar até “${came}” passos. Use um número de 1 a 3.`,
  without: (came: string) => `Não há itens do tipo “${came}”.`,
  unlinked: (came: string) => `Não há ligações do tipo “${came}”.`,
};

export default notices;
