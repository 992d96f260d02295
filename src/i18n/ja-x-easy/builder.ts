import type { BuilderWords } from '../words/builderWords.ts';

/** The words of the embed builder in plain Japanese; they come with it. */
export const builder: BuilderWords = {
  title: 'ほかのページに入れる',
  close: '閉じる',
  lead: 'ほかのページに入れるためのHTML（ページの言葉）を作ります。今見ている画面から始まります。',
  choices: '入れるもの',
  view: '見かた',
  item: '項目',
  whole: '計画の全部',
  overlays: (name: string, chosen: readonly string[]) =>
    chosen.length === 0 ? `${name}の印をつける` : `${name}の印をつける：${chosen.join('、')}`,
  to: 'なぜつながる？（もう1つの項目）',
  noOther: '選ばない',
  drawn: (kinds: string) => `図に入れる${kinds}`,
  left: (name: string, left: readonly string[]) =>
    left.length === 0 ? name : `${name}：入れないもの ${left.join('、')}`,
  year: '年度',
  allYears: '全部の年',
  yearName: (label: string) => label,
  name: 'わくの題',
  nameNote: '読み上げソフトが読む名前です。何も書かないと、もとの題になります。',
  height: 'わくの高さ',
  auto: '中身に合わせる（おすすめ）',
  fixed: '高さを決める',
  pixels: '高さ（ピクセル）',
  pixelsWrong: (least: number, most: number) => `${least}から${most}までの数を書いてください。`,

  language: (name: string) => `言葉：${name}`,

  preview: 'できたときの形',
  previewNote: 'ここでは押せません。入れたページでは押せます。',

  code: 'ページに入れるHTML',
  codeNote: 'このままページに入れてください。動かないときは、リンクが見えます。',
  plain: 'スクリプト（動くしくみ）を使えないページのために',
  plainCode: 'わく（iframe）だけのHTML',
  plainNote: '高さは変わりません。heightの数を書きかえてください。',
  server:
    'ほかのサイトのページに入れるときは、サーバー（サイトの機械）の設定が必要です。frame-ancestorsに、そのサイトを書いてください。',
  copy: 'HTMLをコピーする',
  copied: 'コピーしました。',
  copyFailed: 'コピーできませんでした。字を選んでコピーしてください。',
};
