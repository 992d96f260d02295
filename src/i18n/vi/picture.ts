import type { PictureWords } from '../words/pictureWords.ts';

/** The words of a picture that stands alone, in print or as a file, in Vietnamese; they come with it. */
export const picture: PictureWords = {
  made: (date: string) => `Tạo ngày ${date}`,
  address: (address: string) => `Mở hình này: ${address}`,
  file: (fragment: string) => `Địa chỉ của hình này: địa chỉ website công khai, tiếp theo là ${fragment}`,
  qr: 'Mã QR để mở hình này',
  chart: (title: string, view: string) => `${title} – ${view}`,
  subject: (name: string, position: string, basis: string) => `■ ${name} (${position}, ${basis})`,
  grounds: 'Căn cứ của các mối liên kết',
  bullet: '• ',
  meaning: (sign: string, what: string) => `${sign} = ${what}`,
  quote: (words: string) => `“${words}”`,
  /** Beside the plan's own source. */
  further: (names: readonly string[]) => `Nguồn khác: ${names.join(', ')}`,
};
