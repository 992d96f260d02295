import type { YearWords } from '../words/yearWords.ts';
import type { YearOfPlan } from '../../plan/time/inForce.ts';

/** The words around the year that is looked at, in Filipino; they come with its controls, after the first view. */
export const year: YearWords = {
  choose: 'Pumili ng fiscal year',
  western: (year: number) => `Abr. ${year} – Mar. ${year + 1}`,
  previous: 'Naunang taon',
  next: 'Susunod na taon',
  play: (years: number) => `I-play: ${years} taon`,
  stop: 'Ihinto',

  span: (year: number) => ` (Abril ${year} hanggang Marso ${year + 1}): `,
  periods: (names: readonly string[]) => `sakop ng ${names.join(', ')}. `,
  outside: {
    before: 'taon bago magsimula ang plano. ',
    during: '',
    after: 'taon pagkatapos ng plano. ',
  } satisfies Record<YearOfPlan['phase'], string>,
  planYears: (from: string, to: string) => `Ang panahon ng plano ay mula ${from} hanggang ${to}. `,
  awaited: (kinds: readonly string[], period: string, count: number) =>
    `Itatakda sa ${period}: ${kinds.join(', ')} (${count} item).`,
  inForce: 'Nasa plano ng taong ito',
  kindCount: (kind: string, count: number) => `${kind} (${count})`,
};
