import { eraYear } from '../../plan/time/eraYear.ts';
import type { YearOfPlan } from '../../plan/time/inForce.ts';
import type { TimelineWords } from '../words/timelineWords.ts';
import { dayLabel } from './dayLabel.ts';

type Phase = YearOfPlan['phase'];

const OUTSIDE = { before: '计划开始之前', during: '', after: '计划结束之后' } satisfies Record<Phase, string>;

/** The words of the band of years, and what is said of an item in a year that it is not in force in, in Chinese. */
export const timeline: TimelineWords = {
  title: '计划的期间',
  fiscalYear: (year: number) => {
    const { era, number } = eraYear(year);
    return isWestern(year) ? `${year}年度` : `${year}年度（${era}${number}年度）`;
  },
  yearPieces: (year: number) => ({ ...eraYear(year), ...(isWestern(year) ? { era: '公历' } : {}), unit: '年度' }),
  date: dayLabel,
  range: (name: string, from: string, to: string) => `${name}：从${from}到${to}`,
  slider: '年度',
  all: '所有年度',
  valueText: (label: string, _year: number, phase: Phase, period: string | undefined) =>
    `${label}，${OUTSIDE[phase] || `${period ?? '计划'}的期间`}`,
  day: (name: string, date: string, year: string) => `${name}：${date}（${year}）`,
  today: (phase: Phase) => `今天${OUTSIDE[phase] && `（${OUTSIDE[phase]}）`}`,

  /** Of one item: the period is the one that is to decide what takes its place. */
  itemTag,
  itemNote: (year: string, phase: Phase, period: string | undefined) => `${year}：${itemTag(phase, period)}。`,
};

/** Years before the eras of the fiscal year have none: their number is the year itself. */
function isWestern(year: number): boolean {
  return eraYear(year).number === String(year);
}

function itemTag(phase: Phase, period: string | undefined): string {
  return OUTSIDE[phase] || (period ? `将由${period}规定` : '不在此条目的期间内');
}
