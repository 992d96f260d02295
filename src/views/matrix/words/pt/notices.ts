import type { ViewNotices } from '../../../../i18n/words/noticesWords.ts';

/** What is said of an address that the table cannot follow, in Portuguese. */
const notices: ViewNotices<'rows' | 'columns' | 'sort'> = {
  rows: (came: string) => `Não há tabela com “${came}” nas linhas. Foi aberta a tabela de sempre.`,
  columns: (came: string) => `Não há tabela com “${came}” nas colunas. Foi aberta a tabela de sempre.`,
  sort: (came: string) => `Não é possível ordenar por “${came}”. Foi usada a ordem do plano.`,
};

export default notices;
