import type { PictureWords } from '../words/pictureWords.ts';
import { inSentence } from './inSentence.ts';

/** The words of a picture that stands alone, in print or as a file, in Spanish; they come with it. */
export const picture: PictureWords = {
  made: (date: string) => `Hecho el ${date}`,
  address: (address: string) => `Abrir esta figura: ${address}`,
  file: (fragment: string) => `Dirección de esta figura: dirección del sitio público seguida de ${fragment}`,
  qr: 'Código QR para abrir esta figura',
  chart: (title: string, view: string) => `${title} – ${view}`,
  subject: (name: string, position: string, basis: string) => `■ ${name} (${position}; ${inSentence(basis)})`,
  grounds: 'Fundamento de las relaciones:',
  bullet: '• ',
  meaning: (sign: string, what: string) => `${sign} = ${what}`,
  quote: (words: string) => `“${words}”`,
  /** Beside the plan's own source. */
  further: (names: readonly string[]) => `Otras fuentes: ${names.join(', ')}`,
};
