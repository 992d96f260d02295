import type { YearOfPlan } from '../../plan/time/inForce.ts';
import type { YearWords } from '../words/yearWords.ts';
import { forCount, inSentence, plural, series } from './nouns.ts';

/** The words around the year that is looked at, in English; they come with its controls, after the first view. */
export const year: YearWords = {
  choose: 'Choose a fiscal year',
  western: (year: number) => `April ${year} – March ${year + 1}`,
  previous: 'Previous fiscal year',
  next: 'Next fiscal year',
  play: (years: number) => `Watch the ${years} years`,
  stop: 'Stop',

  span: (year: number) => `, April ${year} to March ${year + 1}: `,
  periods: (names: readonly string[]) => `in the period of the ${series(names)}.`,
  outside: {
    before: 'before the plan begins. ',
    during: '',
    after: 'after the plan ends. ',
  } satisfies Record<YearOfPlan['phase'], string>,
  planYears: (from: string, to: string) => `The plan runs from ${from} to ${to}.`,
  awaited: (kinds: readonly string[], period: string, count: number) =>
    `${series(kinds.map((kind, at) => (at === 0 ? plural(kind) : inSentence(plural(kind)))))}: to be set in the ${period} (${count} ${count === 1 ? 'item' : 'items'}).`,
  inForce: 'What the plan has in this fiscal year',
  kindCount: (kind: string, count: number) => `${forCount(kind, count)} (${count})`,
};
