import type { PrintWords } from '../words/printWords.ts';

/** The words of the printing dialog in plain Japanese; they come with it. */
export const print: PrintWords = {
  title: '紙に印刷する',
  close: '閉じる',
  sheet: 'この画面の図（A4の紙を横に1枚）',
  sheetLead: '題、印の意味、もとの資料、QRコードも入ります。',
  printSheet: '図を印刷する',
  poster: '計画の全部（A3の紙を横に1枚）',
  posterLead: '全部の名前と文を、1枚に印刷します。仮の印と、もとの資料も入ります。A3の紙を選んでください。',
  printPoster: '大きな紙に印刷する',
  booklet: '計画の全部（A4の紙の本）',
  bookletLead: '全部の項目とつながりを印刷します。理由と仮の印も入ります。ページには番号があります。',
  printBooklet: '本を印刷する',
  pdf: 'PDF（紙の形のファイル）にもできます。印刷の画面で「PDFに保存」を選んでください。',
  preparing: '図を作っています…',
  failed: '図を作れませんでした。ページをもう一度開いて、やり直してください。',
  pageNumber: (page: number, all: number) => `${page}／${all}`,
  contents: '中にあるもの',
  aboutPlan: (title: string) => `${title}について`,
  sources: '印の意味と、もとの資料',
  onPage: (page: number) => `${page}ページ`,
};
