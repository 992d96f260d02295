import type { ViewNotices } from '../../../../i18n/words/noticesWords.ts';

/** What is said of an address that the graph cannot follow, in Spanish. */
const notices: ViewNotices<'steps' | 'without' | 'unlinked'> = {
  steps: (came: string) => `No se puede mostrar hasta “${came}” pasos. Use un número de 1 a 3.`,
  without: (came: string) => `No hay elementos del tipo “${came}”.`,
  unlinked: (came: string) => `No hay relaciones del tipo “${came}”.`,
};

export default notices;
