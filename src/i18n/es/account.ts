import type { AccountWords, ViewAccountWords } from '../../account/words.ts';
import type { YearOfPlan } from '../../plan/time/inForce.ts';
import { byView } from '../viewLanguage.ts';
import { inSentence } from './inSentence.ts';
import { page } from './page.ts';
import { timeline } from './timeline.ts';

/** What is told of one view alone, from the view's folder. */
const ofViews = byView<ViewAccountWords>(
  import.meta.glob('../../views/*/words/es/account.ts', { eager: true, import: 'default' }),
);

/** The words that an account of what is shown is told in, in Spanish; they come with what is made of it. */
export const account: AccountWords = {
  marked: page.marked,
  basis: page.basis,
  fiscalYear: timeline.fiscalYear,
  partOf: (kind: string) => `Lugar en el plan: ${inSentence(kind)}`,
  groundGroup: (name: string, basis: string, count: number) => `${name} = ${inSentence(basis)} (${count})`,
  basisCount: (basis: string, count: number) => `${inSentence(basis)}: ${count}`,
  basisLine: (counts: readonly string[]) => `Fundamento de las relaciones – ${counts.join('; ')}`,
  ground: (sentence: string, basis: string) => `${sentence} (${inSentence(basis)})`,
  alternative: (view: string, title: string, sentences: readonly string[]) =>
    [`${view}: ${title}`, ...sentences.map((sentence) => sentence.replaceAll('\n', ' ').replace(/\.$/, ''))].join('. '),
  path: (from: string, to: string) => `Relación entre “${from}” y “${to}”`,
  overlay: (kind: string, names: readonly string[]) => `Superpuesto: ${kind}\n${names.join(', ')}`,
  year: (year: number) => `Situación en el ${inSentence(timeline.fiscalYear(year))}`,
  sourced: (source: string) => `Muestra solo lo que está escrito en el original (${source})`,
  undecided: (year: YearOfPlan, id: string) => {
    if (year.phase === 'before') return 'El período del plan aún no ha empezado';
    if (year.phase === 'after') return 'El período del plan ya terminó';
    const period = year.undecided.get(id);
    return period === undefined ? 'No hay nada definido para este año fiscal' : `Por definir en el ${period.name}`;
  },
  dashed: page.dashed,
  ...ofViews,
};
