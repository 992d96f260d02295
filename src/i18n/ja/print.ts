import type { PrintWords } from '../words/printWords.ts';

/** The words of the printing dialog in Japanese; they come with it. */
export const print: PrintWords = {
  title: '印刷する',
  close: '閉じる',
  sheet: 'この画面の図（A4横・1枚）',
  sheetLead: '題・凡例・出典・QRコードを添えて、1枚に印刷します。',
  printSheet: '図を印刷',
  poster: '計画の全体（A3横・1枚のポスター）',
  posterLead:
    'すべてのまとまりと項目の名称・文章を、仮の印・凡例・出典を添えて1枚に印刷します。A3の紙を選んでください。',
  printPoster: 'ポスターを印刷',
  booklet: '計画の全体（A4縦の冊子）',
  bookletLead:
    '表紙と目次をつけ、すべての項目とつながりを、理由・根拠のしるし・仮の印とともに印刷します。どのページにも番号が入ります。',
  printBooklet: '冊子を印刷',
  pdf: 'PDFにするときは、印刷の画面で送信先（プリンター）を「PDFに保存」にしてください。',
  preparing: '図をつくっています…',
  failed: '図をつくれませんでした。ページを読み込み直して、もう一度お試しください。',
  pageNumber: (page: number, all: number) => `${page}／${all}`,
  contents: '目次',
  aboutPlan: (title: string) => `${title}について`,
  sources: '根拠のしるしと出典',
  onPage: (page: number) => `${page}ページ`,
};
