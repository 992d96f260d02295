import { markedName } from '../../account/markedName.ts';
import type { SlideBox, SlideCell, SlideRow, SlideTable } from '../../export/slideShape.ts';
import { tint } from '../../layout/color.ts';
import { itemColor } from '../../layout/itemColor.ts';
import type { Matrix, MatrixCell, MatrixGroup, MatrixRow } from '../../layout/matrix/matrix.ts';
import { textWidth } from '../../layout/text/textWidth.ts';
import { wrapText } from '../../layout/text/wrapText.ts';
import type { Basis, Item } from '../../plan/model/types.ts';
import type { Explorer } from '../../state/explorer.svelte.ts';
import type { TellShapes } from '../view.ts';
import { matrixLegend } from './matrixLegend.ts';
import { shownMatrix } from './shownMatrix.ts';
import { steppedBack } from './steppedBack.ts';

/** Px: of the heads and of the names, of few columns and of many; of the line with what the signs mean. */
const FEW = { columns: 8, head: 62, group: 230, name: 330, lines: 3 };
const MANY = { columns: Infinity, head: 78, group: 195, name: 290, lines: 4 };
const LEGEND = 26;
/** Of a row's height. */
const LETTERS = 0.62;
/** Px of letters: of larger ones a table does not get better, smaller ones nobody reads. */
const LARGEST = 17;
const SMALLEST = 11;
const INSET = 12;
/** Share of a head's width that its lines are broken for: office programs have other fonts, some wider. */
const SURE = 0.88;
const HEAD_INSET = 3;
const BAND = '#f1efe9';
const PALE = '#6b6b6b';

/** A sign for what a cell's links rest on, in letters that every font has. */
const SIGNS: Readonly<Record<Basis, string>> = {
  stated: '●',
  read: '◎',
  editorial: '○',
  reference: '◇',
  provisional: '△',
};
const INSIDE = '■';
const NONE = '–';

/** Tells the table as a table of an office program: its rows in their groups, its columns, its sums, its signs. */
const tellShapes: TellShapes = (explorer, room) => {
  const matrix = shownMatrix(explorer);
  if (matrix === undefined) return undefined;
  const rows = matrix.groups.flatMap((group) => group.rows);
  const look = [FEW, MANY].find(({ columns }) => matrix.heads.length <= columns) ?? MANY;
  const height = (room.height - look.head - LEGEND) / (rows.length + 1);
  const size = Math.min(LARGEST, height * LETTERS);
  if (size < SMALLEST) return undefined;
  return [tableOf(explorer, matrix, { ...look, width: room.width, height, size }), legendBox(explorer, matrix, room)];
};

export default tellShapes;

type Look = typeof FEW;

interface Room extends Look {
  readonly width: number;
  /** Of a row. */
  readonly height: number;
  /** Of the letters. */
  readonly size: number;
}

function tableOf(explorer: Explorer, matrix: Matrix, room: Room): SlideTable {
  const { index, words } = explorer;
  const { width, height, size } = room;
  const grouped = matrix.groups.some(({ parent }) => parent !== undefined);
  const names = grouped ? [room.group, room.name] : [room.name];
  const column = (width - names.reduce((all, one) => all + one, 0)) / (matrix.heads.length + 1);
  const ids = [...matrix.groups.flatMap(({ rows }) => rows.map(({ id }) => id)), ...matrix.heads.map(({ id }) => id)];
  const back = steppedBack(explorer, ids, ids);
  const colorOf = (id: string): Pick<SlideCell, 'color'> => (back.has(id) ? { color: PALE } : {});

  const headOf = (id: string): SlideCell => {
    const text = headText(index.item(id), ((column - HEAD_INSET) / SMALLEST) * SURE, room.lines);
    const fill = tint(itemColor(index, id), 0.15);
    return { text, size: SMALLEST, align: 'center', bold: true, fill, ...colorOf(id) };
  };
  const heads: SlideRow = {
    height: room.head,
    cells: [
      { text: index.kind(matrix.rows)?.name ?? '', size, bold: true, fill: BAND, over: { columns: names.length } },
      ...matrix.heads.map(({ id }) => headOf(id)),
      { text: words.matrix.total, size, bold: true, align: 'center', fill: BAND },
    ],
  };
  const rowOf = ({ id, total, cells }: MatrixRow, group: MatrixGroup, first: boolean): SlideRow => ({
    height,
    cells: [
      ...(grouped && first ? [groupCell(group)] : []),
      { text: fitting(explorer, id, (room.name - INSET) / size), size, ...colorOf(id) },
      ...cells.map((cell): SlideCell => ({ text: signOf(cell), size, align: 'center', ...colorOf(id) })),
      { text: String(total), size, align: 'center', bold: true },
    ],
  });
  const groupCell = ({ parent, rows }: MatrixGroup): SlideCell => ({
    text: parent === undefined ? '' : fitting(explorer, parent, (room.group - INSET) / size),
    size,
    bold: true,
    fill: tint(itemColor(index, parent ?? ''), 0.15),
    over: { rows: rows.length },
  });
  const sums: SlideRow = {
    height,
    cells: [
      { text: words.matrix.total, size, bold: true, fill: BAND, over: { columns: names.length } },
      ...[...matrix.heads.map(({ total }) => total), matrix.total].map((total): SlideCell => {
        return { text: String(total), size, bold: true, align: 'center', fill: BAND };
      }),
    ],
  };
  return {
    type: 'table',
    x: 0,
    y: 0,
    columns: [...names, ...[...matrix.heads, undefined].map(() => column)],
    rows: [heads, ...matrix.groups.flatMap((group) => group.rows.map((row, at) => rowOf(row, group, at === 0))), sums],
  };
}

/** The number of a column above its name, or above a short one where the name has no room; `width` in em. */
function headText(item: Item | undefined, width: number, most: number): string {
  if (item === undefined) return '';
  const broken = [item.name, ...item.shorts].map((text) => wrapText(text, width));
  const lines = broken.find((one) => one.length <= most) ?? broken.at(-1) ?? [];
  return [...(item.number === undefined ? [] : [String(item.number)]), ...lines].join('\n');
}

/** The name with its number and its mark, or the longest short name that has room; `width` in em. */
function fitting({ index, words }: Explorer, id: string, width: number): string {
  const item = index.item(id);
  if (item === undefined) return id;
  const texts = [item.name, ...item.shorts].map((name) => numbered({ ...item, name }, words.account.marked));
  return texts.find((text) => textWidth(text) <= width) ?? texts.at(-1) ?? id;
}

function numbered(item: Item, marked: (name: string) => string): string {
  return [item.number, markedName(item, marked)].filter((part) => part !== undefined).join(' ');
}

/** What a cell says; of several links how many, with the sign of the weakest. */
function signOf({ relation, bases, ends }: MatrixCell): string {
  const weakest = bases.at(-1);
  if (relation === 'none' || weakest === undefined) return NONE;
  const sign = relation === 'inside' ? INSIDE : SIGNS[weakest];
  return ends.length > 1 ? `${sign}${ends.length}` : sign;
}

function legendBox({ index, words }: Explorer, matrix: Matrix, room: { width: number; height: number }): SlideBox {
  const texts = matrixLegend(index, matrix, words.account).map(({ text, sign }) => {
    if (sign?.type !== 'cell') return text;
    return words.picture.meaning(sign.relation === 'inside' ? INSIDE : SIGNS[sign.basis], text);
  });
  return {
    type: 'box',
    x: 0,
    y: room.height - LEGEND,
    width: room.width,
    height: LEGEND,
    texts: [{ text: words.punctuation.gap(texts), size: 14, bold: false }],
    align: 'left',
    valign: 'middle',
    inset: 0,
  };
}
