import type { ShownWords } from '../words/shownWords.ts';
import { inSentence } from './inSentence.ts';

/** The heads of the tables of what is shown, in Portuguese; they come with the tables. */
export const shown: ShownWords = {
  item: {
    kind: 'Tipo',
    number: 'Número',
    name: 'Nome',
    note: 'Observação',
    reading: 'Leitura',
    text: 'Texto',
    parent: 'Faz parte de',
    basis: 'Fundamento',
    reason: 'Motivo',
    source: 'Fonte',
    id: 'ID',
  },
  overlay: 'Sobreposto',
  ofYear: (year: string) => `Situação no ${inSentence(year)}`,
  link: {
    from: 'Origem da ligação',
    note: 'Observação',
    kind: 'Tipo de ligação',
    level: 'Grau',
    to: 'Destino da ligação',
    basis: 'Fundamento',
    reason: 'Motivo',
    quote: 'Palavras em que se baseia',
    source: 'Fonte',
  },
  source: (name: string) => `Outra fonte: ${name}`,
  address: 'Endereço da tela: ',
};
