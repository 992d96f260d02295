import type { YearOfPlan } from '../../plan/time/inForce.ts';
import type { YearWords } from '../words/yearWords.ts';

/** The words around the year that is looked at, in Chinese; they come with its controls, after the first view. */
export const year: YearWords = {
  choose: '选择年度',
  western: (year: number) => `${year}年4月〜${year + 1}年3月`,
  previous: '上一个年度',
  next: '下一个年度',
  play: (years: number) => `看${years}年`,
  stop: '停止',

  span: (year: number) => `，${year}年4月〜${year + 1}年3月：`,
  periods: (names: readonly string[]) => `属于${names.join('、')}的期间。`,
  outside: { before: '计划开始之前的年度。', during: '', after: '计划结束之后的年度。' } satisfies Record<
    YearOfPlan['phase'],
    string
  >,
  planYears: (from: string, to: string) => `计划的期间从${from}到${to}。`,
  awaited: (kinds: readonly string[], period: string, count: number) =>
    `${kinds.join('、')}将由${period}规定（${count}个条目）。`,
  inForce: '这个年度的计划中有的内容',
  kindCount: (kind: string, count: number) => `${kind}（${count}）`,
};
