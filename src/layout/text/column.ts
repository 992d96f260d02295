import { phrases } from './phrases.ts';
import { textWidth } from './textWidth.ts';
import { wrapText } from './wrapText.ts';

/** A text in a column; sizes in px. */
export interface Block<S> {
  readonly text: string;
  readonly size: number;
  /** Free space above it. */
  readonly gap: number;
  readonly bold?: boolean;
  readonly soft?: boolean;
  /** A sign that stands before it. */
  readonly sign?: S;
}

/** A block laid out: the baseline of each line, in px from the column's top left corner. */
export interface LaidOutBlock<S> {
  readonly block: Block<S>;
  readonly size: number;
  readonly x: number;
  readonly lines: readonly { readonly text: string; readonly y: number }[];
  /** Top of the sign, as high as a line. */
  readonly signTop: number;
}

export interface Column<S> {
  /** 1, or less where all had to be made smaller to fit. */
  readonly scale: number;
  readonly height: number;
  readonly blocks: readonly LaidOutBlock<S>[];
}

const LINE = 1.5;
/** Width of a sign with the space behind it. */
const SIGN = 48;
const SMALLER = 0.94;
const SMALLEST = 0.4;

/** Sets texts one under the other, all of them smaller until they fit. */
export function layoutColumn<S>(
  blocks: readonly Block<S>[],
  room: { readonly width: number; readonly height: number },
): Column<S> {
  let scale = 1;
  let column = setColumn(blocks, room.width, scale);
  while (column.height > room.height && scale > SMALLEST) {
    scale *= SMALLER;
    column = setColumn(blocks, room.width, scale);
  }
  return column;
}

function setColumn<S>(blocks: readonly Block<S>[], width: number, scale: number): Column<S> {
  let y = 0;
  const laidOut = blocks.map((block, at): LaidOutBlock<S> => {
    const size = block.size * scale;
    const x = block.sign === undefined ? 0 : SIGN * scale;
    if (at > 0) y += block.gap * scale;
    const top = y;
    const lines = setLines(block, (width - x) / size).map((text, row) => {
      return { text, y: top + (row + 0.5) * size * LINE + size * 0.36 };
    });
    y += lines.length * size * LINE;
    return { block, size, x, lines, signTop: top };
  });
  return { scale, height: y, blocks: laidOut };
}

/** A reader pauses after it. */
const PAUSE = /[、。：！？]$/u;

/**
 * The lines of a block, of about the same length where that is read more easily: those of a heading, which had best end
 * where one pauses, and a long one before a last phrase.
 *
 * @param width in em of the text
 */
function setLines<S>({ text, bold = false }: Block<S>, width: number): string[] {
  const lines = wrapText(text, width);
  const isLong = textWidth(lines.at(-1) ?? '') > width / 4;
  if (lines.length < 2 || text.includes('\n') || (isLong && !bold)) return lines;
  // In narrower lines a phrase would be torn.
  const narrowest = Math.max(textWidth(text) / lines.length, ...phrases(text).map(textWidth));
  const settings: string[][] = [];
  for (let narrower = Math.ceil(narrowest); narrower < width; narrower++) settings.push(wrapText(text, narrower));
  const even = settings.filter((one) => one.length === lines.length);
  return even.find((one) => one.slice(0, -1).every((line) => PAUSE.test(line))) ?? even[0] ?? lines;
}
