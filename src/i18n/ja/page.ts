import type { PageWords } from '../words/pageWords.ts';
import type { Basis } from '../../plan/model/types.ts';

/**
 * The page's own words in Japanese. The plan's words are data and never stand here.
 *
 * Texts with a value in them are functions, so that another language may order its words as it likes.
 */
export const page: PageWords = {
  skip: '本文へ移動',
  viewSwitch: '表示の切り替え',
  search: '検索',
  chosen: '選んでいるもの',
  staff: '職員向け',
  menu: 'メニュー',
  languages: '言語（Language）',
  /** What the menu offers, by the id of the task. */
  tasks: {
    briefing: '説明資料を開く',
    share: '共有する',
    save: '画像・表で保存する',
    print: '印刷する',
    take: '説明資料を持ち出す',
    scene: 'この画面を場面に追加',
    decks: '自分の資料を編集',
    embed: 'ページに埋め込む',
  },
  breadcrumbs: '現在の位置',

  basisSwitch: (source: string) => `${source}の言葉だけ`,
  hidden: (source: string, items: number, links: number) =>
    `${source}に書かれた言葉だけを表示中（${items}項目と${links}のつながりを隠しています）`,
  showAll: 'すべて表示',

  basis: {
    stated: '原文',
    read: '紙面から',
    editorial: '読み解き',
    reference: '公開情報',
    provisional: '仮',
  } satisfies Record<Basis, string>,
  basisMeaning: {
    stated: (source: string) => `${source}の言葉そのまま`,
    read: (source: string) => `${source}の紙面の並びから読み取ったもの`,
    editorial: () => '作成者の読み解き（理由つき）',
    reference: () => '公開されている情報',
    provisional: () => '仮の名称',
  } satisfies Record<Basis, (source: string) => string>,
  basisLegend: '根拠のしるし',

  overlays: '重ねて見る',
  overlayChosen: '重ねているもの',
  overlayLeadMany: (name: string) => `${name}を選ぶと、つながる項目に印がつきます。いくつでも選べます。`,
  overlayLeadOne: (name: string) => `選ぶと、${name}と関わる項目に模様がつきます。`,
  overlayHidden: (source: string) => `「${source}の言葉だけ」の表示では、つながりを隠しています。`,
  overlayCount: (count: number) => `${count}件`,
  overlayNone: 'すべて外す',
  overlayClose: '閉じる',
  overlayRemove: (name: string) => `「${name}」を外す`,
  undecided: '（この年度には、まだ決まっていません）',
  mark: (name: string) => `（${name}）`,

  dashed: '破線＝仮の名称',
  provisional: '仮',
  marked: (name: string) => `（仮）${name}`,
  source: (source: string) => `出典：${source}`,
  // つ counts only up to nine.
  positionOf: (kind: string, position: number, size: number, counter: string) =>
    `${kind} ${size}${size > 9 ? 'の' : counter}うち${position}番目`,
  counted: (kind: string, count: number) => `${kind}${count}`,
  relatedTo: (counts: readonly string[]) => `関連する${counts.join('・')}`,
  reading: '読み',
  contains: (kind: string, count: number) => `${kind}（${count}）`,
  linkCount: (heading: string, count: number) => `${heading}（${count}）`,
  noLinks: 'この条件で表示できるつながりはありません。',
  showIn: (view: string) => `${view}で見る`,
  details: '根拠とつながり',

  why: 'なぜつながる？',
  whySearch: 'さがす',
  whyPick: '図から選ぶ',
  feedback: 'この項目について意見を送る（外部のサイト）',
  picking: (name: string) => `「${name}」とのつながりを調べる相手を、図から選んでください。`,
  pickingFirst: 'つながりを調べる一つ目の項目を、図から選んでください。',
  pickingKeys: '（キーボード：矢印で移動、Enterで決定、Escでやめる）',
  pickingStop: 'やめる',

  viewFailed: 'この表示を読み込めませんでした。通信を確かめて、もう一度お試しください。',
  viewRetry: 'もう一度読み込む',

  noticeClose: 'お知らせを閉じる',

  publication: (publisher: string, name: string) => `${publisher}「${name}」`,
  footerSource: (names: string) => `出典：${names}`,
  footerVersion: (version: string) => `データ ${version} 版`,
  footerLicense: (name: string) => `ライセンス：${name}`,
  openData: 'データ：',
  openDataPage: 'データの説明',
  accessibilityPage: 'ウェブアクセシビリティ',
  takeAlong: '一枚のファイルで持ち歩く（plan.html、通信なしで使えます）',

  /** Of the one file. */
  singleFile:
    'これは、サイトの全体を一枚にまとめたファイルです。通信せずに使えます。項目ごとのページ、データの説明、ウェブアクセシビリティの方針は、公開サイトにあります。',
  saveData: (file: string) => `${file} を保存`,
};
