import type { PagesWords } from '../words/pagesWords.ts';

/** The words of the pages beside the explorer, in plain Japanese. */
export const pages: PagesWords = {
  itemDescription: (plan: string, position: string, name: string) => `${plan}の「${name}」（${position}）です。`,
  contains: (names: string) => `中に、${names}があります。`,
  follow: 'もとの言葉と、つながりの理由を読めます。',
  toPicture: '図とつながりを見る',
  seeIn: (view: string) => `${view}で見る`,
  inPicture: (name: string) => `図の中の「${name}」`,
  listDescription: (plan: string) => `${plan}の全部の一覧（リスト）です。文と、つながりの理由を読めます。`,
  wholeList: 'この計画を全部読む',
  untitled: '計画の図',
  needsScript:
    'このファイルを使うには、JavaScriptが必要です。ブラウザー（見るソフト）の設定で、使えるようにしてください。',
  unreadable:
    'このブラウザー（見るソフト）では使えません。または、ファイルがこわれています。新しいEdge・Chrome・Firefox・Safariで開いてください。',
} as const;
