import type { TakeWords } from '../words/takeWords.ts';

/** The words of taking a deck along in Japanese; they come with its dialog. */
export const take: TakeWords = {
  // Ships with Windows since 2018; another machine takes the Japanese font that it has.
  writing: { font: 'BIZ UDPゴシック', tag: 'ja-JP' },
  title: '説明資料を持ち出す',
  close: '閉じる',
  lead: '説明資料をPowerPointのファイルにするか、印刷（PDF）します。図・出典・日付・アドレスが、どの場面にも入ります。',
  deck: '説明資料',
  choice: (title: string, scenes: number) => `${title}（${scenes}場面）`,
  none: '説明資料がありません。',
  pptx: 'PowerPoint（PPTX）をつくる',
  print: '印刷・PDF',
  perPage: '1枚の紙に',
  perPageChoice: { 1: '1場面（大きな図）', 2: '2場面と書きこむ線', 4: '4場面と書きこむ線' },
  notes: '話すときのメモのページも入れる（1場面のとき）',
  pptxNote: '文字はPowerPointで直せます。話すときのメモは「ノート」に入ります。',
  cover: (scenes: number, audience: string) => `説明資料（${scenes}場面）${audience === '' ? '' : `　${audience}向け`}`,
  progress: (done: number, all: number) => `${all}場面のうち${done}場面ができました。`,
  cancel: 'やめる',
  cancelled: 'やめました。ファイルはつくっていません。',
  saved: (name: string) => `「${name}」を保存しました。`,
  failed: 'つくれませんでした。ページを読み込み直して、もう一度お試しください。',
};
