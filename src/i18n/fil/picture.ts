import type { PictureWords } from '../words/pictureWords.ts';

/** The words of a picture that stands alone, in print or as a file, in Filipino; they come with it. */
export const picture: PictureWords = {
  made: (date: string) => `Ginawa noong ${date}`,
  address: (address: string) => `Buksan ang larawang ito: ${address}`,
  file: (fragment: string) => `Address ng larawang ito: ang address ng pampublikong website, saka ${fragment}`,
  qr: 'QR code para buksan ang larawang ito',
  chart: (title: string, view: string) => `${title} – ${view}`,
  subject: (name: string, position: string, basis: string) => `■ ${name} (${position}, ${basis})`,
  grounds: 'Batayan ng mga ugnayan',
  bullet: '• ',
  meaning: (sign: string, what: string) => `${sign} = ${what}`,
  quote: (words: string) => `“${words}”`,
  /** Beside the plan's own source. */
  further: (names: readonly string[]) => `Iba pang source: ${names.join(', ')}`,
};
