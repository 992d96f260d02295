import type { PrintWords } from '../words/printWords.ts';

/** The words of the printing dialog in Filipino; they come with it. */
export const print: PrintWords = {
  title: 'I-print',
  close: 'Isara',
  sheet: 'Larawan ng screen na ito (A4 pahalang, 1 pahina)',
  sheetLead: 'Ipi-print sa 1 pahina kasama ang pamagat, legend, source at QR code.',
  printSheet: 'I-print ang larawan',
  poster: 'Buong plano (A3 pahalang, poster na 1 pahina)',
  posterLead:
    'Ipi-print sa 1 pahina ang pangalan at teksto ng lahat ng grupo at item, kasama ang markang pansamantala, legend at source. Pumili ng papel na A3.',
  printPoster: 'I-print ang poster',
  booklet: 'Buong plano (booklet na A4 patayo)',
  bookletLead:
    'May cover at talaan ng nilalaman. Ipi-print ang lahat ng item at ugnayan kasama ang dahilan, marka ng batayan at markang pansamantala. May numero ang bawat pahina.',
  printBooklet: 'I-print ang booklet',
  pdf: 'Para gawing PDF, piliin ang “Save as PDF” bilang printer sa print screen.',
  preparing: 'Ginagawa ang larawan…',
  failed: 'Hindi nagawa ang larawan. I-load ulit ang page at subukan muli.',
  pageNumber: (page: number, all: number) => `${page}/${all}`,
  contents: 'Nilalaman',
  aboutPlan: (title: string) => `Tungkol sa ${title}`,
  sources: 'Mga marka ng batayan at source',
  onPage: (page: number) => `pahina ${page}`,
};
