import pptxgen from 'pptxgenjs';
import { layoutColumn, type Column } from '../layout/text/column.ts';
import { wrapText } from '../layout/text/wrapText.ts';
import { addShapes } from './pptxShapes.ts';
import type { Cover, Slide, SlidePicture } from './slide.ts';

/** Across 16:9, in inches: words on the left, the picture beside them, where it comes from below. */
const WORDS = { x: 0.45, y: 0.4, w: 4.05, h: 5.85 };
export const PICTURE = { x: 4.7, y: 0.4, w: 8.2, h: 5.95 };
/** The same with shapes, which have the whole width: words above them, what they rest on below. */
const ABOVE = { x: 0.45, y: 0.3, w: 12.43, h: 1.5 };
const SHAPES = { x: 0.45, y: 1.85, w: 12.43 };
const BELOW = { x: 0.45, y: 6.14, w: 12.43, h: 0.32 };
const COVER = { y: 1.7 };
const LINE = { x: 0.45, y: 6.5, w: 12.43 };
const SOURCE = { x: 0.45, y: 6.55, w: 10.6, h: 0.85 };
const NUMBER = { x: 11.1, y: 7.05, w: 0.8, h: 0.3 };
const QR = { x: 12.03, y: 6.55, w: 0.85, h: 0.85 };
/** Share of the room that lines are broken for: other fonts are wider, and PowerPoint sets space between 漢字 and 123. */
const SURE = 0.88;
/** Points in an inch. */
const POINTS = 72;
/** Points of every letter but those in pictures: one scale for all slides. */
const TYPE = { cover: 40, title: 26, text: 17, points: 13, part: 11, below: 10, source: 8.5 };
const INK = '1A1A1C';
const SOFT = '4D4D4D';
const LINE_HEIGHT = 1.45;

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
  cover?: Cover,
): Promise<Blob> {
  const file = new pptxgen();
  file.layout = 'LAYOUT_WIDE';
  file.title = title;
  file.subject = subject;
  file.author = subject;
  file.company = '';
  file.theme = { headFontFace: writing.font, bodyFontFace: writing.font };
  if (cover) addCover(file, cover, writing);
  for (const slide of slides) addSlide(file, slide, writing);
  return (await file.write({ outputType: 'blob', compression: true })) as Blob;
}

function addCover(file: pptxgen, { part, title, text, source, qr }: Cover, writing: SlideWriting): void {
  const slide = file.addSlide();
  slide.background = { color: 'FFFFFF' };
  const lines = wrapText(title, (ABOVE.w * POINTS * SURE) / TYPE.cover);
  const height = (lines.length * TYPE.cover * LINE_HEIGHT) / POINTS;
  const box = { x: ABOVE.x, w: ABOVE.w };
  slide.addText(part, { ...box, y: COVER.y, h: 0.4, ...textLook(TYPE.text, SOFT, writing) });
  slide.addText(
    lines.map((line, row) => ({ text: line, options: { breakLine: row < lines.length - 1 } })),
    {
      ...box,
      y: COVER.y + 0.55,
      h: height,
      ...textLook(TYPE.cover, INK, writing),
      bold: true,
      objectName: 'Title',
      lineSpacing: TYPE.cover * LINE_HEIGHT,
    },
  );
  slide.addText(text, { ...box, y: COVER.y + 0.75 + height, h: 0.8, ...textLook(TYPE.text, INK, writing) });
  addSource(slide, source, qr, writing);
}

function addSlide(file: pptxgen, made: Slide, writing: SlideWriting): void {
  const { picture, shapes, source, notes, qr } = made;
  const slide = file.addSlide();
  slide.background = { color: 'FFFFFF' };
  addWords(slide, made, writing);
  if (shapes) {
    const pxPerInch = shapes.width / SHAPES.w;
    addShapes(slide, shapes.shapes, { ...SHAPES, pxPerInch }, (size) => textLook(size, INK, writing));
    slide.addText(made.points.join('\u3000'), { ...BELOW, ...textLook(TYPE.below, SOFT, writing), valign: 'middle' });
  }
  if (picture) addPicture(slide, picture, PICTURE);
  addSource(slide, source, qr, writing);
  slide.slideNumber = { ...NUMBER, fontFace: writing.font, fontSize: TYPE.below, color: SOFT, align: 'right' };
  if (notes !== '') slide.addNotes(notes);
}

/** Adds where a slide comes from, below all else. */
function addSource(
  slide: pptxgen.Slide,
  source: readonly string[],
  qr: SlidePicture | undefined,
  writing: SlideWriting,
): void {
  slide.addShape('line', { ...LINE, h: 0, line: { color: '9A9A9A', width: 0.75 } });
  slide.addText(
    source.map((line, at) => ({ text: line, options: { breakLine: at < source.length - 1, bold: at === 0 } })),
    { ...SOURCE, ...textLook(TYPE.source, SOFT, writing), valign: 'top' },
  );
  if (qr) addPicture(slide, qr, QR);
}

/** Adds what stands beside the picture, or above shapes: a title has its size, what follows is smaller where it would not fit. */
function addWords(
  slide: pptxgen.Slide,
  { part, title, text, points, picture, shapes }: Slide,
  writing: SlideWriting,
): void {
  const across = PICTURE.x + PICTURE.w - WORDS.x;
  const box = shapes ? ABOVE : { ...WORDS, w: picture === undefined ? across : WORDS.w };
  const room = { width: box.w * POINTS * SURE, height: box.h * POINTS };
  const head = layoutColumn(
    [
      { text: part, size: TYPE.part, gap: 0, soft: true },
      { text: title, size: TYPE.title, gap: 4, bold: true },
    ],
    room,
  );
  addColumn(slide, head, box, writing, 1);
  const beside = shapes ? [] : points.map((point) => ({ text: point, size: TYPE.points, gap: 5, soft: true }));
  const sentence = text === '' ? [] : [{ text, size: TYPE.text, gap: 0 }];
  const top = head.height + 8;
  const below = layoutColumn([...sentence, ...beside.map((block, at) => (at === 0 ? { ...block, gap: 16 } : block))], {
    width: room.width,
    height: room.height - top,
  });
  addColumn(slide, below, { ...box, y: box.y + top / POINTS }, writing);
}

/** @param titleAt which of the blocks is the slide's title */
function addColumn(
  slide: pptxgen.Slide,
  { blocks, height }: Column<unknown>,
  box: typeof WORDS,
  writing: SlideWriting,
  titleAt?: number,
): void {
  blocks.forEach(({ block, size, lines, signTop }, at) => {
    const next = blocks[at + 1]?.signTop ?? height;
    slide.addText(
      lines.map((line, row) => ({ text: line.text, options: { breakLine: row < lines.length - 1 } })),
      {
        x: box.x,
        y: box.y + signTop / POINTS,
        w: box.w + 0.12,
        h: (next - signTop) / POINTS,
        ...textLook(size, block.soft === true ? SOFT : INK, writing),
        bold: block.bold === true,
        ...(at === titleAt ? { objectName: 'Title' } : {}),
        lineSpacing: size * LINE_HEIGHT,
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
