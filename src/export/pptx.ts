import pptxgen from 'pptxgenjs';
import { layoutColumn } from '../layout/text/column.ts';
import { addShapes } from './pptxShapes.ts';
import type { Slide, SlidePicture } from './slide.ts';

/** Across 16:9, in inches: words on the left, the picture beside them, where it comes from below. */
const WORDS = { x: 0.45, y: 0.4, w: 4.05, h: 5.85 };
export const PICTURE = { x: 4.7, y: 0.4, w: 8.2, h: 5.95 };
/** The same with shapes, which have the whole width: words above them, what they rest on below. */
const ABOVE = { x: 0.45, y: 0.3, w: 12.43, h: 1.5 };
const SHAPES = { x: 0.45, y: 1.85, w: 12.43 };
const BELOW = { x: 0.45, y: 6.14, w: 12.43, h: 0.32 };
const LINE = { x: 0.45, y: 6.5, w: 12.43 };
const SOURCE = { x: 0.45, y: 6.55, w: 10.6, h: 0.85 };
const NUMBER = { x: 11.1, y: 7.05, w: 0.8, h: 0.3 };
const QR = { x: 12.03, y: 6.55, w: 0.85, h: 0.85 };
/** Share of the room that lines are broken for: other fonts are wider, and PowerPoint sets space between 漢字 and 123. */
const SURE = 0.88;
/** Points in an inch. */
const POINTS = 72;
const INK = '1A1A1C';
const SOFT = '4D4D4D';

/** How the words of slides are written. */
export interface SlideWriting {
  readonly font: string;
  /** The language (BCP 47). */
  readonly tag: string;
}

/**
 * Returns slides as a PowerPoint file: titles, sentences and sources as text that can be changed, pictures with words
 * for who cannot see them, what is said in the notes.
 */
export async function pptxOf(
  title: string,
  subject: string,
  slides: readonly Slide[],
  writing: SlideWriting,
): Promise<Blob> {
  const file = new pptxgen();
  file.layout = 'LAYOUT_WIDE';
  file.title = title;
  file.subject = subject;
  file.author = subject;
  file.company = '';
  file.theme = { headFontFace: writing.font, bodyFontFace: writing.font };
  for (const slide of slides) addSlide(file, slide, writing);
  return (await file.write({ outputType: 'blob', compression: true })) as Blob;
}

function addSlide(file: pptxgen, made: Slide, writing: SlideWriting): void {
  const { picture, shapes, source, notes, qr } = made;
  const slide = file.addSlide();
  slide.background = { color: 'FFFFFF' };
  addWords(slide, made, writing);
  if (shapes) {
    const pxPerInch = shapes.width / SHAPES.w;
    addShapes(slide, shapes.shapes, { ...SHAPES, pxPerInch }, (size) => textLook(size, INK, writing));
    slide.addText(made.points.join('\u3000'), { ...BELOW, ...textLook(10, SOFT, writing), valign: 'middle' });
  }
  if (picture) addPicture(slide, picture, PICTURE);
  slide.addShape('line', { ...LINE, h: 0, line: { color: '9A9A9A', width: 0.75 } });
  slide.addText(
    source.map((line, at) => ({ text: line, options: { breakLine: at < source.length - 1, bold: at === 0 } })),
    { ...SOURCE, ...textLook(8.5, SOFT, writing), valign: 'top' },
  );
  if (qr) addPicture(slide, qr, QR);
  slide.slideNumber = { ...NUMBER, fontFace: writing.font, fontSize: 10, color: SOFT, align: 'right' };
  if (notes !== '') slide.addNotes(notes);
}

/** Adds what stands beside the picture, or above shapes, all of it smaller where it would not fit. */
function addWords(
  slide: pptxgen.Slide,
  { part, title, text, points, picture, shapes }: Slide,
  writing: SlideWriting,
): void {
  const across = PICTURE.x + PICTURE.w - WORDS.x;
  const box = shapes ? ABOVE : { ...WORDS, w: picture === undefined ? across : WORDS.w };
  const words = layoutColumn(
    [
      { text: part, size: 11, gap: 0, soft: true },
      { text: title, size: 26, gap: 4, bold: true },
      ...(text === '' ? [] : [{ text, size: 17, gap: 8 }]),
      ...(shapes ? [] : points.map((point, at) => ({ text: point, size: 13, gap: at === 0 ? 16 : 5, soft: true }))),
    ],
    { width: box.w * POINTS * SURE, height: box.h * POINTS },
  );
  words.blocks.forEach(({ block, size, lines, signTop }, at) => {
    const next = words.blocks[at + 1]?.signTop ?? words.height;
    slide.addText(
      lines.map((line, row) => ({ text: line.text, options: { breakLine: row < lines.length - 1 } })),
      {
        x: box.x,
        y: box.y + signTop / POINTS,
        w: box.w + 0.12,
        h: (next - signTop) / POINTS,
        ...textLook(size, block.soft === true ? SOFT : INK, writing),
        bold: block.bold === true,
        ...(at === 1 ? { objectName: 'Title' } : {}),
        lineSpacing: size * 1.45,
      },
    );
  });
}

function textLook(fontSize: number, color: string, writing: SlideWriting): pptxgen.TextPropsOptions {
  return {
    fontFace: writing.font,
    fontSize: Math.round(fontSize * 10) / 10,
    color,
    lang: writing.tag,
    margin: 0,
    valign: 'top',
    fit: 'none',
  };
}

/** Puts a picture into a box, whole and in its proportions. */
function addPicture(slide: pptxgen.Slide, { data, alt, width, height }: SlidePicture, box: typeof PICTURE): void {
  const scale = Math.min(box.w / width, box.h / height);
  const [w, h] = [width * scale, height * scale];
  slide.addImage({ data, altText: alt, x: box.x + (box.w - w) / 2, y: box.y + (box.h - h) / 2, w, h });
}
