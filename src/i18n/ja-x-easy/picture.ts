import type { PictureWords } from '../words/pictureWords.ts';

/** The words of a picture that stands alone, in print or as a file, in plain Japanese; they come with it. */
export const picture: PictureWords = {
  made: (date: string) => `${date}に作りました`,
  address: (address: string) => `この図を開く：${address}`,
  file: (fragment: string) => `この図を開くには、サイトのアドレスのあとに次を書きます：${fragment}`,
  qr: 'この図を開くQRコード',
  chart: (title: string, view: string) => `${title}　${view}`,
  subject: (name: string, position: string, basis: string) => `■ ${name}（${position}・${basis}）`,
  grounds: '【つながりの理由】',
  bullet: '・',
  meaning: (sign: string, what: string) => `${sign}＝${what}`,
  quote: (words: string) => `「${words}」`,
  further: (names: readonly string[]) => `ほかの資料：${names.join('、')}`,
};
