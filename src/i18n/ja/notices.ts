import type { NoticesWords, ViewNotices } from '../words/noticesWords.ts';

/** Of the parameters that views bring, from the views' folders. */
const ofViews = Object.values(
  import.meta.glob<Partial<ViewNotices>>('../../views/*/words/ja/notices.ts', { eager: true, import: 'default' }),
);

/** What a page says of an address, by the part of it that could not be followed. It comes when there is something to say. */
export const notices: NoticesWords = {
  view: (came: string) => `「${came}」という表示はありません。いつもの表示を開きました。`,
  item: (came: string) => `「${came}」という項目は見つかりません。いちばん近い場所を開きました。`,
  basis: (came: string) => `「${came}」という絞り込みはありません。すべてを表示しています。`,
  with: (came: string) => `くらべる相手の「${came}」は見つかりません。いちばん近いものがあれば、それとくらべています。`,
  to: (came: string) => `つながりの行き先の「${came}」は見つかりません。いちばん近いものがあれば、それを使っています。`,
  theme: (came: string) => `「${came}」というテーマはありません。省いて開きました。`,
  year: (came: string) => `「${came}」という年度は選べません。いちばん近い年度を表示しています。`,
  deck: (came: string) => `「${came}」という説明資料は開けません。`,
  scene: (came: string) => `「${came}」番の場面はありません。`,
  lang: (came: string) => `「${came}」の言語は、まだありません。日本語で表示しています。`,
  languageFailed: (name: string) =>
    `「${name}」の言葉を読み込めませんでした。今の言語のまま表示しています。通信を確かめて、もう一度選んでください。`,
  ruby: () => 'ふりがなは、まだありません。ふりがななしで表示しています。',
  overlay: (came: string) => `重ねて表示するものに「${came}」はありません。省いて開きました。`,
  parameter: (came: string) => `アドレスの「${came}」という指定は使えないため、省いて開きました。`,
  ...(Object.assign({}, ...ofViews) as ViewNotices),
  form: (came: string) => `アドレス「${came}」を読み取れませんでした。読み取れたところまでで開きました。`,
};
