import type { AccountWords, ViewAccountWords } from '../../account/words.ts';
import type { YearOfPlan } from '../../plan/time/inForce.ts';
import { byView } from '../viewLanguage.ts';
import { page } from './page.ts';
import { timeline } from './timeline.ts';

/** What is told of one view alone, from the view's folder. */
const ofViews = byView<ViewAccountWords>(
  import.meta.glob('../../views/*/words/fil/account.ts', { eager: true, import: 'default' }),
);

/** The words that an account of what is shown is told in, in Filipino; they come with what is made of it. */
export const account: AccountWords = {
  marked: page.marked,
  basis: page.basis,
  fiscalYear: timeline.fiscalYear,

  partOf: (kind: string) => `Puwesto sa plano: ${kind}`,
  /** Beside an item its headings say "this item": here they stand alone. */
  groundGroup: (name: string, basis: string, count: number) =>
    `${name.replace(/ (sa|ng) item na ito/, '')} = ${basis} (${count})`,
  basisCount: (basis: string, count: number) => `${basis}: ${count}`,
  basisLine: (counts: readonly string[]) => `Batayan ng mga ugnayan – ${counts.join(', ')}`,
  ground: (sentence: string, basis: string) => `${sentence} (${basis})`,
  alternative: (view: string, title: string, sentences: readonly string[]) =>
    [`${view}: ${title}`, ...sentences.map((sentence) => sentence.replaceAll('\n', ' ').replace(/\.\s*$/, ''))].join(
      '. ',
    ),

  path: (from: string, to: string) => `Ugnayan ng “${from}” at “${to}”`,
  overlay: (kind: string, names: readonly string[]) => `Kasabay na tinitingnan: ${kind}\n${names.join(', ')}`,
  year: (year: number) => `Ang plano sa ${timeline.fiscalYear(year)}`,
  sourced: (source: string) => `Ipinapakita lang ang nakasulat sa ${source}`,
  undecided: (year: YearOfPlan, id: string) => {
    if (year.phase === 'before') return 'Bago magsimula ang plano';
    if (year.phase === 'after') return 'Pagkatapos ng plano';
    const period = year.undecided.get(id);
    return period === undefined ? 'Walang nakatakda para sa taong ito' : `Itatakda sa: ${period.name}`;
  },
  dashed: page.dashed,
  ...ofViews,
};
