import type { SaveWords } from '../words/saveWords.ts';

/** The words of the saving dialog in Filipino; they come with it. */
export const save: SaveWords = {
  title: 'I-save ang larawan o table',
  close: 'Isara',
  picture: 'Larawan',
  pictureLead: 'Gagawa ng larawan ayon sa kondisyon ngayon, na may pamagat, legend at source.',
  preview: (alt: string) => `Larawang ise-save: ${alt}`,
  scale: 'Laki ng PNG',
  scaleName: (scale: number, width: number, height: number) => `${scale} beses (${width} × ${height})`,
  png: 'I-save bilang PNG',
  svg: 'I-save bilang SVG',
  svgNote: 'Sa SVG, teksto pa rin ang mga letra. Ang hugis ng letra ay ayon sa font ng computer na magbubukas.',
  drawing: 'Ginagawa ang larawan…',
  saved: (name: string) => `Na-save ang “${name}”.`,
  failed: 'Hindi nagawa ang larawan. I-load ulit ang page at subukan muli.',
  noPicture:
    'Teksto ang listahan kaya hindi ito gagawing larawan. Puwede itong gawing booklet sa “I-print”, o i-save bilang table sa ibaba.',
  table: 'Table (CSV)',
  tableLead: 'Gagawing table na mabubuksan sa Excel ang ipinapakita ngayon. May marka ang mga pansamantalang pangalan.',
  items: (count: number) => `Table ng mga item (${count})`,
  links: (count: number) => `Table ng mga ugnayan (${count})`,
  shownTable: (view: string) => `Ang view na ito: ${view}`,
};
