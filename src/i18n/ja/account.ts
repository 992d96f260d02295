import type { AccountWords } from '../../account/words.ts';
import { page } from './page.ts';
import { districts } from './districts.ts';
import { legend } from './legend.ts';
import { matrix } from './matrix.ts';

/** The words that an account of what is shown is told in, in Japanese; they come with what is made of it. */
export const account: AccountWords = {
  provisional: page.provisional,
  marked: page.marked,
  basis: page.basis,
  viewName: (id: string) => page.views[id] ?? id,

  placed: (kind: string) => `${kind}の位置づけ`,
  /** Beside an item its headings say 「この項目の…」; here they stand alone. */
  groundGroup: (name: string, basis: string, count: number) =>
    `${name.replace(/^この項目[がのに]/, '')}＝${basis}（${count}）`,
  basisCount: (basis: string, count: number) => `${basis}${count}`,
  basisLine: (counts: readonly string[]) => `つながりの根拠：${counts.join('、')}`,
  ground: (sentence: string, basis: string) => `${sentence}（${basis}）`,
  alternative: (view: string, title: string, sentences: readonly string[]) =>
    [`${view}：${title}`, ...sentences.map((sentence) => sentence.replaceAll('\n', ' ').replace(/。$/, ''))].join('。'),

  way: (from: string, to: string) => `「${from}」と「${to}」のつながり`,
  overlay: (kind: string, names: readonly string[]) => `重ねて見る：${kind}\n${names.join('、')}`,
  year: (label: string, year: number) => `${label}（${year}年度）の姿`,
  sourced: (source: string) => `${source}に書かれた言葉だけを表示`,
  compared: (name: string) => `くらべる相手：${name}`,
  shared: (names: readonly string[], bases: readonly string[]) =>
    `共通するつながり（${bases.join('・')}）：${names.join('、')}`,
  steps: (steps: number) => `${steps}歩先まで`,
  without: (names: readonly string[]) => `隠しているもの：${names.join('、')}`,
  tableTitle: matrix.title,

  legend: {
    ...legend,
    arrow: '矢印＝つながりの向き',
    line: {
      solid: (bases: readonly string[]) => `実線＝${bases.join('・')}`,
      dashed: (bases: readonly string[]) => `破線＝${bases.join('・')}`,
      dotted: (bases: readonly string[]) =>
        `点線＝${bases.map((basis) => (basis === page.basis.provisional ? '仮の名称へのつながり' : basis)).join('・')}`,
    },
    undecidedIn: (year: string) => `細かい点線の印＝${year}の内容はこれから定めます`,
    linked: matrix.legendLinked,
    inside: (parent: string, child: string, bases: readonly string[]) =>
      `${matrix.inside(parent, child)}（${bases.join('・')}）`,
    count: matrix.legendCount,
    none: `–　${matrix.legendNone}`,
    map: districts.mapNote,
  },
};
