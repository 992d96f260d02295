import type pptxgen from 'pptxgenjs';
import type { SlideBox, SlideCell, SlideShape, SlideStroke, SlideTable } from './slideShape.ts';

/** Where the shapes stand on the slide, in inches, and how many px of their room an inch has. */
export interface ShapeRoom {
  readonly x: number;
  readonly y: number;
  readonly pxPerInch: number;
}

/** How the words of a shape look, beside their size. */
export type TextLook = (size: number) => pptxgen.TextPropsOptions;

const POINTS = 72;
/** Points of the letters in shapes: the largest of these that is no larger than the layout's. */
const SCALE = [8, 9, 10, 11, 12, 13, 14, 16, 18, 20, 22, 24, 28, 32, 36, 40];
const LINE = 1.25;
/** Inches between a cell's edge and its words. */
const CELL = { around: 0.01, beside: 0.05 };

/** Adds shapes to a slide that PowerPoint can change: boxes with their words in them, and lines. */
export function addShapes(slide: pptxgen.Slide, shapes: readonly SlideShape[], room: ShapeRoom, look: TextLook): void {
  for (const shape of shapes) {
    if (shape.type === 'box') addBox(slide, shape, room, look);
    else if (shape.type === 'table') addTable(slide, shape, room, look);
    else {
      const { from, to, stroke } = shape;
      const [x, y] = [Math.min(from.x, to.x), Math.min(from.y, to.y)];
      slide.addShape('line', {
        x: room.x + x / room.pxPerInch,
        y: room.y + y / room.pxPerInch,
        w: Math.abs(to.x - from.x) / room.pxPerInch,
        h: Math.abs(to.y - from.y) / room.pxPerInch,
        flipV: to.x - from.x < 0 !== to.y - from.y < 0,
        line: lineOf(stroke, room),
      });
    }
  }
}

function addBox(slide: pptxgen.Slide, box: SlideBox, room: ShapeRoom, look: TextLook): void {
  const { x, y, width, height, fill, stroke, texts, color, align, valign, inset } = box;
  const frame = {
    x: room.x + x / room.pxPerInch,
    y: room.y + y / room.pxPerInch,
    w: width / room.pxPerInch,
    h: height / room.pxPerInch,
    ...(fill === undefined ? {} : { fill: { color: hex(fill) } }),
    ...(stroke === undefined ? {} : { line: lineOf(stroke, room) }),
  };
  if (texts.length === 0) {
    slide.addShape('rect', frame);
    return;
  }
  const points = (px: number) => (px / room.pxPerInch) * POINTS;
  slide.addText(
    texts.map(({ text, size, bold }, at) => ({
      text,
      options: {
        ...look(onScale(points(size))),
        ...(color === undefined ? {} : { color: hex(color) }),
        bold,
        align,
        breakLine: at < texts.length - 1,
        lineSpacingMultiple: LINE,
      },
    })),
    { ...frame, shape: 'rect', align, valign, margin: points(inset), fit: 'none' },
  );
}

function addTable(slide: pptxgen.Slide, table: SlideTable, room: ShapeRoom, look: TextLook): void {
  const inches = (px: number) => px / room.pxPerInch;
  const cell = ({ text, size, bold, align, fill, color, over }: SlideCell): pptxgen.TableCell => ({
    text,
    options: {
      ...look(onScale(inches(size) * POINTS)),
      bold: bold ?? false,
      align: align ?? 'left',
      valign: 'middle',
      margin: align === 'center' ? CELL.around : [CELL.around, CELL.beside, CELL.around, CELL.beside],
      ...(fill === undefined ? {} : { fill: { color: hex(fill) } }),
      ...(color === undefined ? {} : { color: hex(color) }),
      ...(over?.rows === undefined ? {} : { rowspan: over.rows }),
      ...(over?.columns === undefined ? {} : { colspan: over.columns }),
    },
  });
  slide.addTable(
    table.rows.map(({ cells }) => cells.map(cell)),
    {
      x: room.x + inches(table.x),
      y: room.y + inches(table.y),
      w: inches(table.columns.reduce((all, one) => all + one, 0)),
      colW: table.columns.map(inches),
      rowH: table.rows.map(({ height }) => inches(height)),
      border: { type: 'solid', pt: 0.5, color: 'A6A29A' },
    },
  );
}

function onScale(points: number): number {
  return SCALE.findLast((one) => one <= points) ?? points;
}

function lineOf({ color, width, dashed }: SlideStroke, { pxPerInch }: ShapeRoom): pptxgen.ShapeLineProps {
  return { color: hex(color), width: (width / pxPerInch) * POINTS, dashType: dashed ? 'dash' : 'solid' };
}

function hex(color: string): string {
  return color.slice(1).toUpperCase();
}
