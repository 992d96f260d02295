import { eraInBrackets, latinYearPieces } from '../latinYear.ts';
import type { TimelineWords } from '../words/timelineWords.ts';
import { dayLabel } from './dayLabel.ts';
import { inSentence } from './inSentence.ts';
import type { YearOfPlan } from '../../plan/time/inForce.ts';

type Phase = YearOfPlan['phase'];

const OUTSIDE = {
  before: 'antes del inicio del plan',
  during: '',
  after: 'después del fin del plan',
} satisfies Record<Phase, string>;

/** The words of the band of years, and what is said of an item in a year that it is not in force in, in Spanish. */
export const timeline: TimelineWords = {
  title: 'Período del plan',
  fiscalYear: (year: number) => `Año fiscal ${year}${eraInBrackets(year)}`,
  yearPieces: latinYearPieces,
  date: dayLabel,
  range: (name: string, from: string, to: string) => `${name}: del ${inSentence(from)} al ${inSentence(to)}`,
  slider: 'Año fiscal',
  all: 'Todos los años',
  valueText: (label: string, _year: number, phase: Phase, period: string | undefined) =>
    `${label}, ${OUTSIDE[phase] || (period === undefined ? 'período del plan' : `período: ${period}`)}`,
  day: (name: string, date: string, year: string) => `${name}: ${date} (${inSentence(year)})`,
  today: (phase: Phase) => `Hoy${OUTSIDE[phase] && ` (${OUTSIDE[phase]})`}`,
  /** Of one item: the period is the one that is to decide what takes its place. */
  itemTag,
  itemNote: (year: string, phase: Phase, period: string | undefined) =>
    `${year}: ${inSentence(itemTag(phase, period))}.`,
};

function itemTag(phase: Phase, period: string | undefined): string {
  if (phase !== 'during') return phase === 'before' ? 'Antes del inicio del plan' : 'Después del fin del plan';
  return period ? `Por definir en el ${period}` : 'Fuera del período de este elemento';
}
