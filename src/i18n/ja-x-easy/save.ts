import type { SaveWords } from '../words/saveWords.ts';

/** The words of the saving dialog in plain Japanese; they come with it. */
export const save: SaveWords = {
  title: '図や表を保存する',
  close: '閉じる',
  picture: '図',
  pictureLead: '今見ている図を作ります。題、印の意味、もとの資料も入ります。',
  preview: (alt: string) => `保存する図：${alt}`,
  scale: 'PNGの大きさ',
  scaleName: (scale: number, width: number, height: number) => `${scale}倍（${width}×${height}）`,
  png: 'PNGで保存する',
  svg: 'SVGで保存する',
  svgNote: 'SVGでは、字は字のままです。字の形は、開くパソコンによって変わります。',
  drawing: '図を作っています…',
  saved: (name: string) => `「${name}」を保存しました。`,
  failed: '図を作れませんでした。ページをもう一度開いて、やり直してください。',
  noPicture: 'ここは文だけなので、図はありません。印刷で本にできます。下の表も保存できます。',
  table: '表（CSV）',
  tableLead: '今見ているものを表にします。Excelなどで開けます。仮の名前には印がつきます。',
  items: (count: number) => `項目の表（${count}）`,
  links: (count: number) => `つながりの表（${count}）`,
  shownTable: (view: string) => `この${view}`,
};
