import type { PagesWords } from '../words/pagesWords.ts';

/** The words of the pages beside the explorer, in Japanese. */
export const pages: PagesWords = {
  /** What a search engine shows under an item's name. */
  itemDescription: (plan: string, position: string, name: string) => `${plan}の「${name}」（${position}）。`,
  contains: (names: string) => `${names}を含みます。`,
  follow: '原文と出典、つながりを理由つきでたどれます。',
  toPicture: '体系図とつながりを見る',
  seeIn: (view: string) => `${view}で見る`,
  inPicture: (name: string) => `体系図の中の「${name}」`,
  listDescription: (plan: string) => `${plan}のすべての項目を、文章・根拠・理由つきのつながりとともに並べた一覧です。`,
  wholeList: 'この計画の全体を一覧で読む',
  untitled: '計画の図',
  needsScript: 'このファイルを使うには、ブラウザーの設定でスクリプト（JavaScript）を許可してください。',
  unreadable:
    'このブラウザーでは操作できないか、ファイルが壊れています。新しい版のEdge・Chrome・Firefox・Safariで開くか、ファイルをもう一度コピーしてください。',
} as const;
