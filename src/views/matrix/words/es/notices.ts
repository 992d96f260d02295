import type { ViewNotices } from '../../../../i18n/words/noticesWords.ts';

/** What is said of an address that the table cannot follow, in Spanish. */
const notices: ViewNotices<'rows' | 'columns' | 'sort'> = {
  rows: (came: string) => `No hay tabla con “${came}” en las filas. Se abrió la tabla de siempre.`,
  columns: (came: string) => `No hay tabla con “${came}” en las columnas. Se abrió la tabla de siempre.`,
  sort: (came: string) => `No se puede ordenar por “${came}”. Se usa el orden del plan.`,
};

export default notices;
