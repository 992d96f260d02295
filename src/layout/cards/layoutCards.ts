import type { Box } from '../frame.ts';
import type { Size } from '../graph/layoutGraph.ts';
import { wrapText } from '../text/wrapText.ts';
import type { CardContent, CardGroup, CardText } from './cardContent.ts';

/** Lines of words in their place; px from the picture's left and top, y is the baseline. */
export interface PlacedText {
  readonly size: number;
  readonly bold: boolean;
  readonly lines: readonly { readonly text: string; readonly x: number; readonly y: number }[];
}

export interface PlacedCard extends Box {
  readonly id: string;
  readonly texts: readonly PlacedText[];
}

export interface CardsPicture extends Size {
  /** Px of the letters; headings and names are larger. */
  readonly size: number;
  readonly columns: number;
  readonly headings: readonly PlacedText[];
  readonly cards: readonly PlacedCard[];
}

/** In em of the letters. */
const HEADING = 1.15;
const HEADING_GAP = 0.5;
const GROUP_GAP = 1;
const GAP = 0.6;
const INSET = 0.7;
/** Narrower cards would break names after every phrase. */
const NARROWEST = 9;
const LINE = 1.4;
/** From the top of a line to its baseline, as a share of its height. */
const BASELINE = 0.72;
/** Letters as a share of the picture's height: as large as looks well, and smaller in steps down to a fifth of that. */
const LARGEST = 0.06;
const SMALLER = 0.97;
const STEPS = 53;
/** How much higher than its words a row of cards may become to fill its room. */
const LOOSEST = 1.5;

/**
 * Lays out groups of cards so that their words are as large as they can be: in as many columns as leave the fewest
 * places empty where several fit.
 *
 * Where not even the smallest letters fit, the picture becomes higher than its room.
 */
export function layoutCards(groups: readonly CardGroup[], room: Size): CardsPicture {
  const sizeAt = (step: number) => room.height * LARGEST * SMALLER ** step;
  const bestAt = (step: number) => bestColumns(groups, room, sizeAt(step));
  // The largest letters that fit, halved down to: smaller ones always fit where larger ones do.
  let [fits, tooLarge] = [STEPS, -1];
  while (fits - tooLarge > 1) {
    const middle = Math.floor((fits + tooLarge) / 2);
    if (bestAt(middle).height <= room.height) fits = middle;
    else tooLarge = middle;
  }
  const best = bestAt(fits);
  return place(best, { width: room.width, height: Math.max(room.height, best.height) });
}

/** Measures with as many columns as fit best: as leave the fewest places empty, or where none fits, the lowest. */
function bestColumns(groups: readonly CardGroup[], room: Size, size: number): Measured {
  const all = columnCounts(groups, room.width / size).map((columns) => measure(groups, room.width, columns, size));
  const fitting = all.filter(({ height }) => height <= room.height);
  const best =
    fitting.sort((a, b) => a.empty - b.empty || a.height - b.height)[0] ?? all.sort((a, b) => a.height - b.height)[0];
  if (best === undefined) throw new Error('A picture of cards has room for one column at least.');
  return best;
}

/** How many columns there may be; `width` in em. */
function columnCounts(groups: readonly CardGroup[], width: number): number[] {
  const most = Math.max(1, ...groups.map(({ cards }) => cards.length));
  const counts = Array.from({ length: most }, (_, at) => at + 1);
  const wide = counts.filter((count) => (width - (count - 1) * GAP) / count >= NARROWEST);
  return wide.length > 0 ? wide : [1];
}

interface Row {
  readonly cards: readonly { readonly card: CardContent; readonly lines: readonly (readonly string[])[] }[];
  readonly height: number;
}

interface Measured {
  readonly size: number;
  readonly columns: number;
  readonly width: number;
  readonly groups: readonly { readonly heading: string; readonly rows: readonly Row[] }[];
  readonly height: number;
  /** Places of the grid without a card. */
  readonly empty: number;
}

function measure(groups: readonly CardGroup[], width: number, columns: number, size: number): Measured {
  const card = (width / size - (columns - 1) * GAP) / columns;
  const measured = groups.map(({ heading, cards }) => ({
    heading,
    rows: inRows(cards, columns).map((row) => rowOf(row, card, size)),
  }));
  const heights = measured.map(({ heading, rows }) => {
    const head = heading === '' ? 0 : (HEADING * LINE + HEADING_GAP) * size;
    return head + sum(rows.map(({ height }) => height)) + (rows.length - 1) * GAP * size;
  });
  return {
    size,
    columns,
    width: card * size,
    groups: measured,
    height: sum(heights) + Math.max(0, heights.length - 1) * GROUP_GAP * size,
    empty: sum(groups.map(({ cards }) => Math.ceil(cards.length / columns) * columns - cards.length)),
  };
}

function inRows<T>(cards: readonly T[], columns: number): T[][] {
  return Array.from({ length: Math.ceil(cards.length / columns) }, (_, row) =>
    cards.slice(row * columns, (row + 1) * columns),
  );
}

/** @param width of a card, in em */
function rowOf(cards: readonly CardContent[], width: number, size: number): Row {
  const wrapped = cards.map((card) => ({
    card,
    lines: card.texts.map((text) => wrapText(text.text, (width - 2 * INSET) / text.size)),
  }));
  const heights = wrapped.map(({ card, lines }) => heightOf(card.texts, lines));
  return { cards: wrapped, height: Math.max(...heights) * size };
}

/** Height of a card, in em. */
function heightOf(texts: readonly CardText[], lines: readonly (readonly string[])[]): number {
  const words = texts.map(({ size, gap }, at) => (at === 0 ? 0 : gap) + (lines[at]?.length ?? 0) * size * LINE);
  return sum(words) + 2 * INSET;
}

function place({ size, columns, width, groups, height }: Measured, room: Size): CardsPicture {
  const rows = groups.flatMap((group) => group.rows);
  const words = sum(rows.map((row) => row.height));
  const looser = Math.min(LOOSEST, 1 + Math.max(0, room.height - height) / Math.max(1, words));
  const headings: PlacedText[] = [];
  const cards: PlacedCard[] = [];
  let y = 0;
  groups.forEach(({ heading, rows: own }, at) => {
    if (at > 0) y += GROUP_GAP * size;
    if (heading !== '') {
      headings.push(textAt([heading], { size: HEADING * size, bold: true, x: 0, y }));
      y += (HEADING * LINE + HEADING_GAP) * size;
    }
    own.forEach((row, line) => {
      if (line > 0) y += GAP * size;
      const box = row.height * looser;
      row.cards.forEach(({ card, lines }, column) => {
        const x = column * (width + GAP * size);
        cards.push({ id: card.id, x, y, width, height: box, texts: textsOf(card, lines, { x, y, size }) });
      });
      y += box;
    });
  });
  return { width: room.width, height: Math.max(y, room.height), size, columns, headings, cards };
}

function textsOf(
  { texts }: CardContent,
  lines: readonly (readonly string[])[],
  { x, y, size }: { readonly x: number; readonly y: number; readonly size: number },
): PlacedText[] {
  let top = y + INSET * size;
  return texts.map(({ size: em, bold, gap }, at) => {
    if (at > 0) top += gap * size;
    const own = lines[at] ?? [];
    const text = textAt(own, { size: em * size, bold, x: x + INSET * size, y: top });
    top += own.length * em * size * LINE;
    return text;
  });
}

function textAt(
  lines: readonly string[],
  { size, bold, x, y }: { readonly size: number; readonly bold: boolean; readonly x: number; readonly y: number },
): PlacedText {
  return { size, bold, lines: lines.map((text, row) => ({ text, x, y: y + (row + BASELINE) * size * LINE })) };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
