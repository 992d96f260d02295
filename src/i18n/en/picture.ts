import type { PictureWords } from '../words/pictureWords.ts';

/** The words of a picture that stands alone, in print or as a file, in English; they come with it. */
export const picture: PictureWords = {
  made: (date: string) => `Made on ${date}`,
  address: (address: string) => `Open this picture: ${address}`,
  file: (fragment: string) => `Address of this picture: after the public site’s address, add ${fragment}`,
  qr: 'QR code that opens this picture',
  chart: (title: string, view: string) => `${title}\u2003${view}`,
  subject: (name: string, position: string, basis: string) => `■ ${name} (${position}, ${basis})`,
  grounds: 'Basis of the connections',
  bullet: '• ',
  meaning: (sign: string, what: string) => `${sign} = ${what}`,
  quote: (words: string) => `“${words}”`,
  /** Beside the plan's own source. */
  further: (names: readonly string[]) => `Other sources: ${names.join(', ')}`,
};
