import type { PageWords } from '../words/pageWords.ts';
import type { Basis } from '../../plan/model/types.ts';

/** The page's own words in plain Japanese. None of them says that a re-wording is the city's. */
export const page: PageWords = {
  skip: '本文へ行く',
  viewSwitch: '見かたを変える',
  search: 'さがす',
  chosen: 'えらんで いる もの',
  staff: '市の 職員の ための もの',
  menu: 'メニュー',
  languages: 'ことば（Language）',
  tasks: {
    briefing: '説明を見る',
    share: 'ほかの人に送る',
    save: '図や表を保存する',
    print: '紙に印刷する',
    take: '説明をファイルにする',
    scene: 'この画面を説明に入れる',
    decks: '自分の説明を直す',
    embed: 'ほかのページに入れる',
  },
  breadcrumbs: '今いるところ',

  basisSwitch: (source: string) => `${source}にあるものだけ`,
  hidden: (source: string, items: number, links: number) =>
    `${source}に書いてあるものだけを見ています（${items}個の項目と${links}個のつながりは見えません）`,
  showAll: '全部を見る',

  basis: {
    stated: '計画にある',
    read: 'ページの形から',
    editorial: '作った人の考え',
    reference: 'ほかの情報',
    provisional: '仮',
  } satisfies Record<Basis, string>,
  basisMeaning: {
    stated: (source: string) => `${source}に書いてあること（ここでは、やさしい言葉に変えています）`,
    read: (source: string) => `${source}のページの並び方からわかったこと`,
    editorial: () => 'このページを作った人の考え（理由があります）',
    reference: () => 'だれでも見られる、ほかの情報',
    provisional: () => '仮（かり）の名前（本当の名前はまだわかりません）',
  } satisfies Record<Basis, (source: string) => string>,
  basisLegend: '何をもとにしたか',

  overlays: '印をつけて見る',
  overlayChosen: 'つけている印',
  overlayLeadMany: (name: string) => `${name}を選びます。つながるものに印がつきます。いくつでも選べます。`,
  overlayLeadOne: (name: string) => `選ぶと、${name}と関係があるものに模様がつきます。`,
  overlayHidden: (source: string) => `「${source}にあるものだけ」を見ています。つながりは見えません。`,
  overlayCount: (count: number) => `${count}個`,
  overlayNone: '印を全部消す',
  overlayClose: '閉じる',
  overlayRemove: (name: string) => `「${name}」の印を消す`,
  undecided: '（この年は、まだ決まっていません）',
  mark: (name: string) => `（${name}）`,

  dashed: '切れた線＝仮（かり）の名前',
  provisional: '仮',
  marked: (name: string) => `（仮）${name}`,
  source: (source: string) => `もとの資料：${source}`,
  positionOf: (kind: string, position: number, size: number) => `${kind}（${size}個の中の${position}番目）`,
  counted: (kind: string, count: number) => `${kind}${count}個`,
  relatedTo: (counts: readonly string[]) => `関係があるもの：${counts.join('・')}`,
  reading: '読み方',
  contains: (kind: string, count: number) => `${kind}（${count}）`,
  linkCount: (heading: string, count: number) => `${heading}（${count}）`,
  noLinks: '今の見かたでは、つながりがありません。',
  showIn: (view: string) => `${view}で見る`,
  details: '理由とつながり',

  why: 'なぜつながる？',
  whySearch: 'さがす',
  whyPick: '図から選ぶ',
  feedback: 'これに ついて 意見を 送る（ほかの サイト）',
  picking: (name: string) => `「${name}」とのつながりを調べます。もう1つを、図から選んでください。`,
  pickingFirst: 'つながりを調べます。1つ目を、図から選んでください。',
  pickingKeys: '（キーボード：矢印で動く、Enterで選ぶ、Escでやめる）',
  pickingStop: 'やめる',

  viewFailed: '開くことができませんでした。インターネットを確かめて、もう一度やってください。',
  viewRetry: 'もう一度開く',

  noticeClose: 'お知らせを閉じる',

  publication: (publisher: string, name: string) => `${publisher}「${name}」`,
  footerSource: (names: string) => `もとの資料：${names}`,
  footerVersion: (version: string) => `データ ${version} 版`,
  footerLicense: (name: string) => `使い方の決まり：${name}`,
  openData: 'データ：',
  openDataPage: 'データの説明',
  accessibilityPage: 'だれでも使えるページにするために',
  takeAlong: '1つのファイルにして持って行く（plan.html：インターネットがなくても使えます）',

  /** Of the one file. */
  singleFile:
    'これは、全部を1つに入れたファイルです。インターネットがなくても使えます。項目ごとのページと、データの説明は、インターネットのサイトにあります。',
  saveData: (file: string) => `${file} を保存する`,
};
