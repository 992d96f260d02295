import type { AccountWords, ViewAccountWords } from '../../account/words.ts';
import type { YearOfPlan } from '../../plan/time/inForce.ts';
import { byView } from '../viewLanguage.ts';
import { page } from './page.ts';
import { timeline } from './timeline.ts';

/** What is told of one view alone, from the view's folder. */
const ofViews = byView<ViewAccountWords>(
  import.meta.glob('../../views/*/words/ja-x-easy/account.ts', { eager: true, import: 'default' }),
);

/** The words that an account of what is shown is told in, in plain Japanese; they come with what is made of it. */
export const account: AccountWords = {
  marked: page.marked,
  basis: page.basis,
  fiscalYear: timeline.fiscalYear,

  partOf: (kind: string) => `${kind}の場所`,
  groundGroup: (name: string, basis: string, count: number) => `${name}＝${basis}（${count}）`,
  basisCount: (basis: string, count: number) => `${basis}${count}`,
  basisLine: (counts: readonly string[]) => `つながりは何をもとにしたか：${counts.join('、')}`,
  ground: (sentence: string, basis: string) => `${sentence}（${basis}）`,
  alternative: (view: string, title: string, sentences: readonly string[]) =>
    [`${view}：${title}`, ...sentences.map((sentence) => sentence.replaceAll('\n', ' ').replace(/。$/, ''))].join('。'),

  path: (from: string, to: string) => `「${from}」と「${to}」のつながり`,
  overlay: (kind: string, names: readonly string[]) => `つけている印：${kind}\n${names.join('、')}`,
  year: (year: number) => `${timeline.fiscalYear(year)}の計画`,
  sourced: (source: string) => `${source}に書いてあるものだけを見ています`,
  undecided: (year: YearOfPlan, id: string) => {
    if (year.phase === 'before') return '計画が始まる前です';
    if (year.phase === 'after') return '計画が終わったあとです';
    const period = year.undecided.get(id);
    return period === undefined ? 'この年のことは決まっていません' : `「${period.name}」で決めます`;
  },
  dashed: page.dashed,
  ...ofViews,
};
