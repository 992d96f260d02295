import type { DataWords } from '../words/dataWords.ts';

/** The words in the files of the plan's data, in Portuguese. */
export const data: DataWords = {
  properties: {
    basis:
      'Fundamento. stated = palavras do original; read = lido na ordem da página; editorial = interpretação de quem fez este material; reference = informação pública; provisional = provisório',
    reason: 'Por que foi lido assim, quando o fundamento não são as palavras do original',
    quote: 'Palavras do original em que a ligação se baseia',
    level: 'Grau da ligação',
    kind: 'Tipo de item',
  },
};
