import type { ShareWords } from '../words/shareWords.ts';

/** The words of the sharing dialog in Japanese; they come with it. */
export const share: ShareWords = {
  title: '共有する',
  close: '閉じる',
  lead: 'いま見ている画面を、そのまま開くリンクです。',
  link: 'この画面へのリンク',
  copy: 'リンクをコピー',
  copied: 'コピーしました。',
  copyFailed: 'コピーできませんでした。欄の文字を選んでコピーしてください。',
  send: 'ほかのアプリで送る',
  sendFailed: '送れませんでした。リンクをコピーしてお使いください。',
  fromFile:
    'このページは、このパソコンの中のファイルから開いています。下のリンクは、このパソコンでだけ開けます。ほかの人には、公開サイトのアドレスのうしろに、次の文字を付けて伝えてください。',
  fragment: '公開サイトのアドレスのうしろに付ける文字',
  copyFragment: '文字をコピー',
  qr: (title: string) => `この画面（${title}）を開くQRコード`,
  qrCaption: 'スマートフォンのカメラで読み取ると、同じ画面が開きます。',
  qrTooLong: 'リンクが長いため、QRコードにはできません。',
  page: (name: string) => `「${name}」のページ`,
  copyPage: 'ページのリンクをコピー',
  pageNote: 'LINEなどに貼ると、題と絵が付きます。重ねて見るものや年度は、このリンクには入りません。',
};
