import type { PrintWords } from '../words/printWords.ts';

/** The words of the printing dialog in English; they come with it. */
export const print: PrintWords = {
  title: 'Print',
  close: 'Close',
  sheet: 'The picture on this screen (A4 landscape, 1 sheet)',
  sheetLead: 'Prints it on one sheet with its title, key, sources and a QR code.',
  printSheet: 'Print the picture',
  poster: 'The whole plan (A3 landscape, a poster of 1 sheet)',
  posterLead:
    'Prints the names and texts of all groups and items on one sheet, with the marks of provisional names, the key and the sources. Please choose A3 paper.',
  printPoster: 'Print the poster',
  booklet: 'The whole plan (A4 portrait, a booklet)',
  bookletLead:
    'With a cover and a table of contents, it prints all items and connections with reasons, marks of their basis and marks of provisional names. Every page has a number.',
  printBooklet: 'Print the booklet',
  pdf: 'To make a PDF, choose “Save as PDF” as the printer in the print window.',
  preparing: 'Making the picture…',
  failed: 'The picture could not be made. Please reload the page and try again.',
  pageNumber: (page: number, all: number) => `${page} / ${all}`,
  contents: 'Contents',
  aboutPlan: (title: string) => `About the ${title}`,
  sources: 'Marks of the basis, and sources',
  onPage: (page: number) => `page ${page}`,
};
