import type { AccountWords, ViewAccountWords } from '../../account/words.ts';
import type { YearOfPlan } from '../../plan/time/inForce.ts';
import { byView } from '../viewLanguage.ts';
import { page } from './page.ts';
import { timeline } from './timeline.ts';

/** What is told of one view alone, from the view's folder. */
const ofViews = byView<ViewAccountWords>(
  import.meta.glob('../../views/*/words/en/account.ts', { eager: true, import: 'default' }),
);

/** The words that an account of what is shown is told in, in English; they come with what is made of it. */
export const account: AccountWords = {
  marked: page.marked,
  basis: page.basis,
  fiscalYear: timeline.fiscalYear,

  partOf: (kind: string) => `Place in the plan (${kind})`,
  groundGroup: (name: string, basis: string, count: number) => `${name} = ${basis} (${count})`,
  basisCount: (basis: string, count: number) => `${basis} ${count}`,
  basisLine: (counts: readonly string[]) => `Basis of the connections: ${counts.join(', ')}`,
  ground: (sentence: string, basis: string) => `${sentence} (${basis})`,
  alternative: (view: string, title: string, sentences: readonly string[]) =>
    [`${view}: ${title}`, ...sentences.map((sentence) => sentence.replaceAll('\n', ' ').replace(/\.\s*$/, ''))].join(
      '. ',
    ),

  path: (from: string, to: string) => `How “${from}” and “${to}” are connected`,
  overlay: (kind: string, names: readonly string[]) => `Highlighted: ${kind}\n${names.join(', ')}`,
  year: (year: number) => `As in ${timeline.fiscalYear(year)}`,
  sourced: (source: string) => `Only what ${source} says is shown`,
  undecided: (year: YearOfPlan, id: string) => {
    if (year.phase === 'before') return 'This is before the plan begins';
    if (year.phase === 'after') return 'This is after the plan ends';
    const period = year.undecided.get(id);
    return period === undefined ? 'Nothing is set for this fiscal year' : `To be set in the ${period.name}`;
  },
  dashed: page.dashed,
  ...ofViews,
};
