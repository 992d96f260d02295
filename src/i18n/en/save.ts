import type { SaveWords } from '../words/saveWords.ts';

/** The words of the saving dialog in English; they come with it. */
export const save: SaveWords = {
  title: 'Save as a picture or table',
  close: 'Close',
  picture: 'Picture',
  pictureLead: 'Makes a picture of what is shown now, with its title, key and sources.',
  preview: (alt: string) => `The picture to save: ${alt}`,
  scale: 'Size of the PNG',
  scaleName: (scale: number, width: number, height: number) => `${scale} × (${width} × ${height})`,
  png: 'Save as PNG',
  svg: 'Save as SVG',
  svgNote: 'An SVG keeps its text as text. Its letters take the font of the computer that opens it.',
  drawing: 'Making the picture…',
  saved: (name: string) => `Saved as “${name}”.`,
  failed: 'The picture could not be made. Please reload the page and try again.',
  noPicture: 'The list is text, so no picture is made of it. “Print” makes a booklet, or save it as a table below.',
  table: 'Tables (CSV)',
  tableLead: 'Makes tables of what is shown now, for Excel and the like. Provisional names are marked.',
  items: (count: number) => `Table of items (${count})`,
  links: (count: number) => `Table of connections (${count})`,
  shownTable: (view: string) => `This view: ${view}`,
};
