import type { NoticesWords, ViewNotices } from '../words/noticesWords.ts';

/** Of the parameters that views bring, from the views' folders. */
const ofViews = Object.values(
  import.meta.glob<Partial<ViewNotices>>('../../views/*/words/ja-x-easy/notices.ts', {
    eager: true,
    import: 'default',
  }),
);

/** What a page says in plain Japanese of an address, by the part of it that could not be followed. */
export const notices: NoticesWords = {
  view: (came: string) => `「${came}」という見かたはありません。いつもの画面を開きました。`,
  item: (came: string) => `「${came}」は見つかりません。いちばん近いところを開きました。`,
  basis: (came: string) => `「${came}」という選び方はありません。全部を見ています。`,
  with: (came: string) => `くらべる「${came}」は見つかりません。近いものがあれば、それとくらべています。`,
  to: (came: string) => `つながりの先の「${came}」は見つかりません。近いものがあれば、それを使っています。`,
  theme: (came: string) => `「${came}」は ありません。`,
  year: (came: string) => `「${came}」という年は選べません。いちばん近い年を見ています。`,
  deck: (came: string) => `「${came}」という説明は開けません。`,
  scene: (came: string) => `「${came}」番の場面はありません。`,
  lang: (came: string) => `「${came}」の言葉は、まだありません。`,
  languageFailed: (name: string) =>
    `「${name}」の 言葉（ことば）を 読（よ）みこむことが できませんでした。今（いま）の 言葉の ままです。もう一度（いちど） 選（えら）んでください。`,
  ruby: () => 'ふりがなは、まだありません。',
  overlay: (came: string) => `「${came}」という印はありません。印なしで開きました。`,
  parameter: (came: string) => `アドレスの「${came}」は使えません。使わないで開きました。`,
  ...(Object.assign({}, ...ofViews) as ViewNotices),
  form: (came: string) => `アドレス「${came}」を読めませんでした。読めたところまでで開きました。`,
};
