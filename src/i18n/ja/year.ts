import type { YearWords } from '../words/yearWords.ts';
import type { YearOfPlan } from '../../plan/time/inForce.ts';

/** The words around the year that is looked at, in Japanese; they come with its controls, after the first view. */
export const year: YearWords = {
  choose: '年度を選ぶ',
  western: (year: number) => `${year}年度`,
  previous: '前の年度',
  next: '次の年度',
  play: (years: number) => `${years}年を見る`,
  stop: '止める',

  span: (year: number) => `（${year}年4月〜${year + 1}年3月）：`,
  periods: (names: readonly string[]) => `${names.join('、')}の期間です。`,
  outside: { before: '計画が始まる前の年度です。', during: '', after: '計画が終わった後の年度です。' } satisfies Record<
    YearOfPlan['phase'],
    string
  >,
  planYears: (from: string, to: string) => `計画の期間は、${from}から${to}までです。`,
  awaited: (kinds: readonly string[], period: string, count: number) =>
    `${kinds.join('・')}は、${period}で定める予定です（${count}項目）。`,
  inForce: 'この年度の計画にあるもの',
  kindCount: (kind: string, count: number) => `${kind}（${count}）`,
};
