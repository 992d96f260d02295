import type { PictureWords } from '../words/pictureWords.ts';

/** The words of a picture that stands alone, in print or as a file, in Japanese; they come with it. */
export const picture: PictureWords = {
  made: (date: string) => `${date}作成`,
  address: (address: string) => `この図を開く：${address}`,
  file: (fragment: string) => `この図のアドレス：公開サイトのアドレスに続けて ${fragment}`,
  qr: 'この図を開くQRコード',
  chart: (title: string, view: string) => `${title}　${view}`,
  subject: (name: string, position: string, basis: string) => `■ ${name}（${position}・${basis}）`,
  grounds: '【つながりの根拠】',
  bullet: '・',
  meaning: (sign: string, what: string) => `${sign}＝${what}`,
  quote: (words: string) => `「${words}」`,
  /** Beside the plan's own source. */
  further: (names: readonly string[]) => `ほかの出典：${names.join('、')}`,
};
