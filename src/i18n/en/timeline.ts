import type { YearOfPlan } from '../../plan/time/inForce.ts';
import { eraInBrackets, latinYearPieces } from '../latinYear.ts';
import type { TimelineWords } from '../words/timelineWords.ts';
import { dayLabel } from './dayLabel.ts';

type Phase = YearOfPlan['phase'];

const OUTSIDE = {
  before: 'before the plan begins',
  during: '',
  after: 'after the plan ends',
} satisfies Record<Phase, string>;

/** The words of the band of years, and what is said of an item in a year that it is not in force in, in English. */
export const timeline: TimelineWords = {
  title: 'Period of the plan',
  fiscalYear: (year: number) => `FY${year}${eraInBrackets(year)}`,
  yearPieces: latinYearPieces,
  date: dayLabel,
  range: (name: string, from: string, to: string) => `${name}: ${from} to ${to}`,
  slider: 'Fiscal year',
  all: 'All fiscal years',
  valueText: (label: string, _year: number, phase: Phase, period: string | undefined) =>
    `${label}, ${OUTSIDE[phase] || `in the period of the ${period ?? 'plan'}`}`,
  day: (name: string, date: string, year: string) => `${name}: ${date} (${year})`,
  today: (phase: Phase) => `Today${OUTSIDE[phase] && ` (${OUTSIDE[phase]})`}`,

  /** Of one item: the period is the one that is to decide what takes its place. */
  itemTag,
  itemNote: (year: string, phase: Phase, period: string | undefined) => `${year}: ${itemTag(phase, period)}.`,
};

function itemTag(phase: Phase, period: string | undefined): string {
  return OUTSIDE[phase] || (period ? `to be set in the ${period}` : 'outside the period of this item');
}
