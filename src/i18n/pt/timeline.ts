import { eraInBrackets, latinYearPieces } from '../latinYear.ts';
import type { TimelineWords } from '../words/timelineWords.ts';
import { dayLabel } from './dayLabel.ts';
import { inSentence } from './inSentence.ts';
import type { YearOfPlan } from '../../plan/time/inForce.ts';

type Phase = YearOfPlan['phase'];

const OUTSIDE = { before: 'antes do início do plano', during: '', after: 'depois do fim do plano' } satisfies Record<
  Phase,
  string
>;

/** The words of the band of years, and what is said of an item in a year that it is not in force in, in Portuguese. */
export const timeline: TimelineWords = {
  title: 'Período do plano',
  fiscalYear: (year: number) => `Ano fiscal de ${year}${eraInBrackets(year)}`,
  yearPieces: latinYearPieces,
  date: dayLabel,
  range: (name: string, from: string, to: string) => `${name}: do ${inSentence(from)} ao ${inSentence(to)}`,
  slider: 'Ano fiscal',
  all: 'Todos os anos',
  valueText: (label: string, _year: number, phase: Phase, period: string | undefined) =>
    `${label}, ${OUTSIDE[phase] || (period === undefined ? 'período do plano' : `período: ${period}`)}`,
  day: (name: string, date: string, year: string) => `${name}: ${date} (${inSentence(year)})`,
  today: (phase: Phase) => `Hoje${OUTSIDE[phase] && ` (${OUTSIDE[phase]})`}`,
  /** Of one item: the period is the one that is to decide what takes its place. */
  itemTag,
  itemNote: (year: string, phase: Phase, period: string | undefined) =>
    `${year}: ${inSentence(itemTag(phase, period))}.`,
};

function itemTag(phase: Phase, period: string | undefined): string {
  if (phase !== 'during') return phase === 'before' ? 'Antes do início do plano' : 'Depois do fim do plano';
  return period ? `A definir no ${period}` : 'Fora do período deste item';
}
