import { eraYear } from '../../plan/time/eraYear.ts';
import type { TimelineWords } from '../words/timelineWords.ts';
import { dayLabel } from './dayLabel.ts';
import type { YearOfPlan } from '../../plan/time/inForce.ts';

type Phase = YearOfPlan['phase'];

const OUTSIDE = { before: '計画が始まる前', during: '', after: '計画が終わった後' } satisfies Record<Phase, string>;

/** The words of the band of years, and what is said of an item in a year that it is not in force in, in Japanese. */
export const timeline: TimelineWords = {
  title: '計画の期間',
  fiscalYear: (year: number) => `${eraYear(year).era}${eraYear(year).number}年度`,
  yearPieces: (year: number) => ({ ...eraYear(year), unit: '年度' }),
  date: dayLabel,
  range: (name: string, from: string, to: string) => `${name}：${from}から${to}まで`,
  slider: '年度',
  all: 'すべての年度',
  valueText: (label: string, year: number, phase: Phase, period: string | undefined) =>
    `${label}（${year}年度）、${OUTSIDE[phase] || `${period ?? '計画'}の期間`}`,
  day: (name: string, date: string, year: string) => `${name}：${date}（${year}）`,
  today: (phase: Phase) => `今日${OUTSIDE[phase] && `（${OUTSIDE[phase]}）`}`,

  /** Of one item: the period is the one that is to decide what takes its place. */
  itemTag,
  itemNote: (year: string, phase: Phase, period: string | undefined) =>
    `${year}${period ? 'に' : ''}は、${itemTag(phase, period)}です。`,
};

function itemTag(phase: Phase, period: string | undefined): string {
  return OUTSIDE[phase] || (period ? `${period}で定める予定` : 'この項目の期間外');
}
