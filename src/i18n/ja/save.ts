import type { SaveWords } from '../words/saveWords.ts';

/** The words of the saving dialog in Japanese; they come with it. */
export const save: SaveWords = {
  title: '画像・表で保存する',
  close: '閉じる',
  picture: '画像',
  pictureLead: 'いまの条件のまま、題・凡例・出典を入れた図をつくります。',
  preview: (alt: string) => `保存する図：${alt}`,
  scale: 'PNGの大きさ',
  scaleName: (scale: number, width: number, height: number) => `${scale}倍（${width}×${height}）`,
  png: 'PNGで保存',
  svg: 'SVGで保存',
  svgNote: 'SVGは文字のまま保存します。文字の形は、開いたパソコンの書体になります。',
  drawing: '図をつくっています…',
  saved: (name: string) => `「${name}」を保存しました。`,
  failed: '図をつくれませんでした。ページを読み込み直して、もう一度お試しください。',
  noPicture: '一覧は文章なので、画像にはしません。「印刷する」で冊子に、または下の表で保存できます。',
  table: '表（CSV）',
  tableLead: 'いま表示しているものを、Excelなどで開ける表にします。仮の名称には印が付きます。',
  items: (count: number) => `項目の表（${count}）`,
  links: (count: number) => `つながりの表（${count}）`,
  shownTable: (view: string) => `この${view}`,
};
