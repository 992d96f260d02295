import type { ShareWords } from '../words/shareWords.ts';

/** The words of the sharing dialog in plain Japanese; they come with it. */
export const share: ShareWords = {
  title: 'ほかの人に送る',
  close: '閉じる',
  lead: 'このリンクを開くと、今と同じ画面が見えます。',
  link: 'この画面へのリンク',
  copy: 'リンクをコピーする',
  copied: 'コピーしました。',
  copyFailed: 'コピーできませんでした。字を選んでコピーしてください。',
  send: 'ほかのアプリで送る',
  sendFailed: '送れませんでした。リンクをコピーして使ってください。',
  fromFile:
    'このページは、このパソコンのファイルです。下のリンクは、このパソコンだけで開けます。ほかの人には、サイトのアドレスのあとに、次の字をつけて伝えてください。',
  fragment: 'サイトのアドレスのあとにつける字',
  copyFragment: '字をコピーする',
  qr: (title: string) => `この画面（${title}）を開くQRコード`,
  qrCaption: 'スマートフォンのカメラで見ると、同じ画面が開きます。',
  qrTooLong: 'リンクが長いので、QRコードを作れません。',
  page: (name: string) => `「${name}」のページ`,
  copyPage: 'ページのリンクをコピーする',
  pageNote: 'LINEなどで送ると、題と絵がつきます。選んだ印や年は、このリンクに入りません。',
};
