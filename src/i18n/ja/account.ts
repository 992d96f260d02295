import type { AccountWords, ViewAccountWords } from '../../account/words.ts';
import type { YearOfPlan } from '../../plan/time/inForce.ts';
import { byView } from '../viewLanguage.ts';
import { page } from './page.ts';
import { timeline } from './timeline.ts';

/** What is told of one view alone, from the view's folder. */
const ofViews = byView<ViewAccountWords>(
  import.meta.glob('../../views/*/words/ja/account.ts', { eager: true, import: 'default' }),
);

/** The words that an account of what is shown is told in, in Japanese; they come with what is made of it. */
export const account: AccountWords = {
  marked: page.marked,
  basis: page.basis,
  fiscalYear: timeline.fiscalYear,

  partOf: (kind: string) => `${kind}の位置づけ`,
  /** Beside an item its headings say 「この項目の…」; here they stand alone. */
  groundGroup: (name: string, basis: string, count: number) =>
    `${name.replace(/^この項目[がのに]/, '')}＝${basis}（${count}）`,
  basisCount: (basis: string, count: number) => `${basis}${count}`,
  basisLine: (counts: readonly string[]) => `つながりの根拠：${counts.join('、')}`,
  ground: (sentence: string, basis: string) => `${sentence}（${basis}）`,
  alternative: (view: string, title: string, sentences: readonly string[]) =>
    [`${view}：${title}`, ...sentences.map((sentence) => sentence.replaceAll('\n', ' ').replace(/。$/, ''))].join('。'),

  path: (from: string, to: string) => `「${from}」と「${to}」のつながり`,
  overlay: (kind: string, names: readonly string[]) => `重ねて見る：${kind}\n${names.join('、')}`,
  year: (year: number) => `${timeline.fiscalYear(year)}（${year}年度）の姿`,
  sourced: (source: string) => `${source}に書かれた言葉だけを表示`,
  undecided: (year: YearOfPlan, id: string) => {
    if (year.phase === 'before') return '計画の期間が始まる前です';
    if (year.phase === 'after') return '計画の期間が終わった後です';
    const period = year.undecided.get(id);
    return period === undefined ? 'この年度については定められていません' : `${period.name}で定める予定`;
  },
  dashed: page.dashed,
  ...ofViews,
};
