import type { YearWords } from '../words/yearWords.ts';
import type { YearOfPlan } from '../../plan/time/inForce.ts';

/** The words around the year that is looked at, in plain Japanese; they come with its controls, after the first view. */
export const year: YearWords = {
  choose: '年を選ぶ',
  western: (year: number) => `${year}年度`,
  previous: '前の年',
  next: '次の年',
  play: (years: number) => `${years}年を見る`,
  stop: '止める',

  span: (year: number) => `（${year}年4月から${year + 1}年3月まで）：`,
  periods: (names: readonly string[]) => `${names.join('、')}の年です。`,
  outside: { before: '計画が始まる前の年です。', during: '', after: '計画が終わったあとの年です。' } satisfies Record<
    YearOfPlan['phase'],
    string
  >,
  planYears: (from: string, to: string) => `計画は、${from}から${to}までです。`,
  awaited: (kinds: readonly string[], period: string, count: number) =>
    `${kinds.join('・')}は、「${period}」で決めます（${count}個）。`,
  inForce: 'この年の計画にあるもの',
  kindCount: (kind: string, count: number) => `${kind}（${count}）`,
};
