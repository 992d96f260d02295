import type { YearOfPlan } from '../../plan/time/inForce.ts';
import { eraInBrackets, latinYearPieces } from '../latinYear.ts';
import type { TimelineWords } from '../words/timelineWords.ts';
import { dayLabel } from './dayLabel.ts';

type Phase = YearOfPlan['phase'];

const OUTSIDE = { before: 'bago magsimula ang plano', during: '', after: 'pagkatapos ng plano' } satisfies Record<
  Phase,
  string
>;

/** The words of the band of years, and what is said of an item in a year that it is not in force in, in Filipino. */
export const timeline: TimelineWords = {
  title: 'Panahon ng plano',
  fiscalYear: (year: number) => `FY${year}${eraInBrackets(year)}`,
  yearPieces: latinYearPieces,
  date: dayLabel,
  range: (name: string, from: string, to: string) => `${name}: mula ${from} hanggang ${to}`,
  slider: 'Fiscal year',
  all: 'Lahat ng taon',
  valueText: (label: string, _year: number, phase: Phase, period: string | undefined) =>
    `${label}, ${OUTSIDE[phase] || `panahon ng: ${period ?? 'plano'}`}`,
  day: (name: string, date: string, year: string) => `${name}: ${date} (${year}). `,
  today: (phase: Phase) => `Ngayon${OUTSIDE[phase] && ` (${OUTSIDE[phase]})`}`,

  /** Of one item: the period is the one that is to decide what takes its place. */
  itemTag,
  itemNote: (year: string, phase: Phase, period: string | undefined) => `${year}: ${itemTag(phase, period)}.`,
};

function itemTag(phase: Phase, period: string | undefined): string {
  return OUTSIDE[phase] || (period ? `itatakda sa ${period}` : 'labas sa panahon ng item na ito');
}
