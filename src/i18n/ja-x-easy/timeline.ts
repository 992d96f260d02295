import { eraYear } from '../../plan/time/eraYear.ts';
import type { TimelineWords } from '../words/timelineWords.ts';
import { dayLabel } from './dayLabel.ts';
import type { YearOfPlan } from '../../plan/time/inForce.ts';

type Phase = YearOfPlan['phase'];

const OUTSIDE = { before: '計画が始まる前', during: '', after: '計画が終わったあと' } satisfies Record<Phase, string>;

/** The words of the band of years, and what is said of an item in a year that it is not in force in, in plain Japanese. */
export const timeline: TimelineWords = {
  title: '計画の年',
  // The Western year comes first: it is the one that people from everywhere count in.
  fiscalYear: (year: number) => `${year}年度（${eraYear(year).era}${eraYear(year).number}年度）`,
  yearPieces: (year: number) => ({ era: '', number: String(year), unit: '年度' }),
  date: dayLabel,
  range: (name: string, from: string, to: string) => `${name}：${from}から${to}まで`,
  slider: '年度（4月から次の年の3月まで）',
  all: '全部の年',
  valueText: (label: string, _year: number, phase: Phase, period: string | undefined) =>
    `${label}、${OUTSIDE[phase] || (period ?? '計画の年')}`,
  day: (name: string, date: string, year: string) => `${name}：${date}（${year}）`,
  today: (phase: Phase) => `今日${OUTSIDE[phase] && `（${OUTSIDE[phase]}）`}`,

  itemTag,
  itemNote: (year: string, phase: Phase, period: string | undefined) => {
    if (OUTSIDE[phase]) return `${year}は、${OUTSIDE[phase]}です。`;
    return period ? `${year}のことは、「${period}」で決めます。` : `${year}は、この項目の年ではありません。`;
  },
};

function itemTag(phase: Phase, period: string | undefined): string {
  return OUTSIDE[phase] || (period ? `「${period}」で決めます` : 'この項目の年ではありません');
}
