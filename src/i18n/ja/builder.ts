import type { BuilderWords } from '../words/builderWords.ts';

/** The words of the embed builder in Japanese; they come with it. */
export const builder: BuilderWords = {
  title: 'ページに埋め込む',
  close: '閉じる',
  lead: '市のページなどに貼り付けるHTMLを作ります。いま見ている画面から始まります。',
  choices: '埋め込むもの',
  view: '表示',
  item: '項目',
  whole: '計画の全体',
  overlays: (name: string, chosen: readonly string[]) =>
    chosen.length === 0 ? `${name}を重ねる` : `${name}を重ねる：${chosen.join('、')}`,
  to: 'なぜつながる？（もう一つの項目）',
  noOther: '選ばない',
  drawn: (kinds: string) => `図に入れる${kinds}`,
  left: (name: string, left: readonly string[]) => (left.length === 0 ? name : `${name}：${left.join('、')}を除く`),
  year: '年度',
  allYears: 'すべての年度',
  yearName: (label: string, year: number) => `${label}（${year}年度）`,
  name: '枠の題名',
  nameNote: '読み上げソフトが、枠の名前として読みます。空にすると、自動の題名に戻ります。',
  height: '枠の高さ',
  auto: '内容に合わせる（おすすめ）',
  fixed: '決めた高さにする',
  pixels: '高さ（ピクセル）',
  pixelsWrong: (least: number, most: number) => `${least}から${most}までの整数を入れてください。`,

  language: (name: string) => `言語：${name}（この計画のデータの言語です。ほかの言語は、まだありません）`,

  preview: 'できあがりの見本',
  previewNote: '見本の中は押せません。貼り付けた先では、押してたどれます。',

  code: '貼り付けるHTML',
  codeNote: 'ページの本文に、このまま貼り付けます。スクリプトが動かないときは、リンクが表示されます。',
  plain: 'スクリプトを使えないページには',
  plainCode: '枠（iframe）だけのHTML',
  plainNote: '高さは内容に合わせて変わりません。必要に応じて、heightの数を書きかえてください。',
  server:
    '別のサイトのページに貼るときは、このサイトのサーバーの設定（frame-ancestors）に、貼る先のサイトを書き加えてください。',
  copy: 'HTMLをコピー',
  copied: 'コピーしました。',
  copyFailed: 'コピーできませんでした。欄の文字を選んでコピーしてください。',
};
