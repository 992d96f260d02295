import type { AccountWords, ViewAccountWords } from '../../account/words.ts';
import type { YearOfPlan } from '../../plan/time/inForce.ts';
import { byView } from '../viewLanguage.ts';
import { page } from './page.ts';
import { timeline } from './timeline.ts';

/** What is told of one view alone, from the view's folder. */
const ofViews = byView<ViewAccountWords>(
  import.meta.glob('../../views/*/words/zh/account.ts', { eager: true, import: 'default' }),
);

/** The words that an account of what is shown is told in, in Chinese; they come with what is made of it. */
export const account: AccountWords = {
  marked: page.marked,
  basis: page.basis,
  fiscalYear: timeline.fiscalYear,

  partOf: (kind: string) => `${kind}的位置`,
  /** Beside an item its headings say 此条目; here they stand alone. */
  groundGroup: (name: string, basis: string, count: number) =>
    `${name.replace(/^此条目(的)?/, '')}＝${basis}（${count}）`,
  basisCount: (basis: string, count: number) => `${basis}${count}`,
  basisLine: (counts: readonly string[]) => `关联的依据：${counts.join('、')}`,
  ground: (sentence: string, basis: string) => `${sentence}（${basis}）`,
  alternative: (view: string, title: string, sentences: readonly string[]) =>
    [`${view}：${title}`, ...sentences.map((sentence) => sentence.replaceAll('\n', ' ').replace(/。$/, ''))].join('。'),

  path: (from: string, to: string) => `“${from}”与“${to}”的关联`,
  overlay: (kind: string, names: readonly string[]) => `叠加显示：${kind}\n${names.join('、')}`,
  year: (year: number) => `${timeline.fiscalYear(year)}的样子`,
  sourced: (source: string) => `只显示${source}中写的内容`,
  undecided: (year: YearOfPlan, id: string) => {
    if (year.phase === 'before') return '计划期间开始之前';
    if (year.phase === 'after') return '计划期间结束之后';
    const period = year.undecided.get(id);
    return period === undefined ? '这个年度没有规定' : `将由${period.name}规定`;
  },
  dashed: page.dashed,
  ...ofViews,
};
