import type { YearWords } from '../words/yearWords.ts';
import type { YearOfPlan } from '../../plan/time/inForce.ts';
import { counted } from './counted.ts';
import { inSentence } from './inSentence.ts';

/** The words around the year that is looked at, in Spanish; they come with its controls, after the first view. */
export const year: YearWords = {
  choose: 'Elija el año',
  western: () => 'abr.–mar.',
  previous: 'Año fiscal anterior',
  next: 'Año fiscal siguiente',
  play: (years: number) => `Ver los ${years} años`,
  stop: 'Detener',
  span: (year: number) => ` (abril de ${year} a marzo de ${year + 1}): `,
  periods: (names: readonly string[]) => `período de ${names.join(', ')}. `,
  outside: {
    before: 'antes del inicio del plan. ',
    during: '',
    after: 'después del fin del plan. ',
  } satisfies Record<YearOfPlan['phase'], string>,
  planYears: (from: string, to: string) => `El plan va del ${inSentence(from)} al ${inSentence(to)}. `,
  awaited: (kinds: readonly string[], period: string, count: number) =>
    `${kinds.join(', ')}: por definir en el ${period} (${counted(count, 'elemento', 'elementos')}). `,
  inForce: 'Lo que el plan tiene en este año fiscal',
  kindCount: (kind: string, count: number) => `${kind} (${count})`,
};
