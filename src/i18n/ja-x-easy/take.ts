import type { TakeWords } from '../words/takeWords.ts';

/** The words of taking a deck along in plain Japanese; they come with its dialog. */
export const take: TakeWords = {
  // Ships with Windows since 2018; another machine takes the Japanese font that it has.
  writing: { font: 'BIZ UDPゴシック', tag: 'ja-JP' },
  title: '説明をファイルにする',
  close: '閉じる',
  lead: '説明をPowerPointのファイルにします。紙やPDFにもできます。図、もとの資料、日、アドレスが入ります。',
  deck: '説明',
  choice: (title: string, scenes: number) => `${title}（${scenes}場面）`,
  none: '説明がありません。',
  pptx: 'PowerPoint（PPTX）を作る',
  print: '印刷する・PDFにする',
  perPage: '1枚の紙に入れる数',
  perPageChoice: { 1: '1場面（大きな図）', 2: '2場面と、書くための線', 4: '4場面と、書くための線' },
  notes: '話すときのメモも入れる（1場面のとき）',
  pptxNote: '字はPowerPointで直せます。話すときのメモは「ノート」に入ります。',
  cover: (scenes: number, audience: string) => `説明（${scenes}場面）${audience === '' ? '' : `　聞く人：${audience}`}`,
  progress: (done: number, all: number) => `${all}場面の中の${done}場面ができました。`,
  cancel: 'やめる',
  cancelled: 'やめました。ファイルはありません。',
  saved: (name: string) => `「${name}」を保存しました。`,
  failed: '作れませんでした。ページをもう一度開いて、やり直してください。',
};
