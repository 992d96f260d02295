import type { AccountWords, ViewAccountWords } from '../../account/words.ts';
import type { YearOfPlan } from '../../plan/time/inForce.ts';
import { byView } from '../viewLanguage.ts';
import { inSentence } from './inSentence.ts';
import { page } from './page.ts';
import { timeline } from './timeline.ts';

/** What is told of one view alone, from the view's folder. */
const ofViews = byView<ViewAccountWords>(
  import.meta.glob('../../views/*/words/pt/account.ts', { eager: true, import: 'default' }),
);

/** The words that an account of what is shown is told in, in Portuguese; they come with what is made of it. */
export const account: AccountWords = {
  marked: page.marked,
  basis: page.basis,
  fiscalYear: timeline.fiscalYear,
  partOf: (kind: string) => `Lugar no plano: ${inSentence(kind)}`,
  groundGroup: (name: string, basis: string, count: number) => `${name} = ${inSentence(basis)} (${count})`,
  basisCount: (basis: string, count: number) => `${inSentence(basis)}: ${count}`,
  basisLine: (counts: readonly string[]) => `Fundamento das ligações – ${counts.join('; ')}`,
  ground: (sentence: string, basis: string) => `${sentence} (${inSentence(basis)})`,
  alternative: (view: string, title: string, sentences: readonly string[]) =>
    [`${view}: ${title}`, ...sentences.map((sentence) => sentence.replaceAll('\n', ' ').replace(/\.$/, ''))].join('. '),
  path: (from: string, to: string) => `Ligação entre “${from}” e “${to}”`,
  overlay: (kind: string, names: readonly string[]) => `Sobreposto: ${kind}\n${names.join(', ')}`,
  year: (year: number) => `Situação no ${inSentence(timeline.fiscalYear(year))}`,
  sourced: (source: string) => `Mostra só o que está escrito no original (${source})`,
  undecided: (year: YearOfPlan, id: string) => {
    if (year.phase === 'before') return 'O período do plano ainda não começou';
    if (year.phase === 'after') return 'O período do plano já terminou';
    const period = year.undecided.get(id);
    return period === undefined ? 'Nada está definido para este ano fiscal' : `A definir no ${period.name}`;
  },
  dashed: page.dashed,
  ...ofViews,
};
