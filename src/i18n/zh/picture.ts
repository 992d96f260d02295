import type { PictureWords } from '../words/pictureWords.ts';

/** The words of a picture that stands alone, in print or as a file, in Chinese; they come with it. */
export const picture: PictureWords = {
  made: (date: string) => `${date}制作`,
  address: (address: string) => `打开此图：${address}`,
  file: (fragment: string) => `此图的地址：在公开网站的地址后面加上 ${fragment}`,
  qr: '打开此图的二维码',
  chart: (title: string, view: string) => `${title}　${view}`,
  subject: (name: string, position: string, basis: string) => `■ ${name}（${position}，${basis}）`,
  grounds: '【关联的依据】',
  bullet: '・',
  meaning: (sign: string, what: string) => `${sign}＝${what}`,
  quote: (words: string) => `“${words}”`,
  /** Beside the plan's own source. */
  further: (names: readonly string[]) => `其他出处：${names.join('、')}`,
};
