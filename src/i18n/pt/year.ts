import type { YearWords } from '../words/yearWords.ts';
import type { YearOfPlan } from '../../plan/time/inForce.ts';
import { counted } from './counted.ts';
import { inSentence } from './inSentence.ts';

/** The words around the year that is looked at, in Portuguese; they come with its controls, after the first view. */
export const year: YearWords = {
  choose: 'Escolha o ano',
  western: () => 'abr.–mar.',
  previous: 'Ano fiscal anterior',
  next: 'Próximo ano fiscal',
  play: (years: number) => `Ver os ${years} anos`,
  stop: 'Parar',
  span: (year: number) => ` (abril de ${year} a março de ${year + 1}): `,
  periods: (names: readonly string[]) => `período de ${names.join(', ')}. `,
  outside: {
    before: 'antes do início do plano. ',
    during: '',
    after: 'depois do fim do plano. ',
  } satisfies Record<YearOfPlan['phase'], string>,
  planYears: (from: string, to: string) => `O plano vai do ${inSentence(from)} ao ${inSentence(to)}. `,
  awaited: (kinds: readonly string[], period: string, count: number) =>
    `${kinds.join(', ')}: a definir no ${period} (${counted(count, 'item', 'itens')}). `,
  inForce: 'O que o plano tem neste ano fiscal',
  kindCount: (kind: string, count: number) => `${kind} (${count})`,
};
