import type { YearOfPlan } from '../../plan/time/inForce.ts';
import { eraInBrackets, latinYearPieces } from '../latinYear.ts';
import type { TimelineWords } from '../words/timelineWords.ts';
import { dayLabel } from './dayLabel.ts';

type Phase = YearOfPlan['phase'];

const OUTSIDE = {
  before: 'trước khi kế hoạch bắt đầu',
  during: '',
  after: 'sau khi kế hoạch kết thúc',
} satisfies Record<Phase, string>;

/** The words of the band of years, and what is said of an item in a year that it is not in force in, in Vietnamese. */
export const timeline: TimelineWords = {
  title: 'Thời gian của kế hoạch',
  fiscalYear: (year: number) => `Năm tài chính ${year}${eraInBrackets(year)}`,
  yearPieces: latinYearPieces,
  date: dayLabel,
  range: (name: string, from: string, to: string) => `${name}: từ ${from} đến ${to}`,
  slider: 'Năm tài chính',
  all: 'Tất cả các năm',
  valueText: (label: string, _year: number, phase: Phase, period: string | undefined) =>
    `${label}, ${OUTSIDE[phase] || `thuộc ${period ?? 'kế hoạch'}`}`,
  day: (name: string, date: string, year: string) => `${name}: ${date} (${year}). `,
  today: (phase: Phase) => `Hôm nay${OUTSIDE[phase] && ` (${OUTSIDE[phase]})`}`,

  /** Of one item: the period is the one that is to decide what takes its place. */
  itemTag,
  itemNote: (year: string, phase: Phase, period: string | undefined) => `${year}: ${itemTag(phase, period)}.`,
};

function itemTag(phase: Phase, period: string | undefined): string {
  return OUTSIDE[phase] || (period ? `sẽ được quyết định trong ${period}` : 'ngoài thời gian của mục này');
}
