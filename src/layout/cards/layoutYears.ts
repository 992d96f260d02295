import type { Period, Years } from '../../plan/model/types.ts';
import type { Box } from '../frame.ts';
import type { Size } from '../graph/layoutGraph.ts';
import { layoutTimeline } from '../timeline/timeline.ts';
import { textWidth } from '../text/textWidth.ts';

/** A line of a period's words; its size is in em of the picture's letters. */
export interface PeriodLine {
  readonly text: string;
  readonly size: number;
  readonly bold: boolean;
}

/** Breaks the words of a period into lines for a width in em of the picture's letters. */
export type SetLines = (period: Period, width: number) => readonly PeriodLine[];

export interface YearBox extends Box {
  /** Fiscal year, named after its April. */
  readonly year: number;
}

export interface PeriodBox extends Box {
  readonly id: string;
  readonly lines: readonly (PeriodLine & { readonly x: number; readonly y: number })[];
}

/** A day that stands on the years: its mark across them, and its name at the mark's end. */
export interface DayMark {
  readonly name: string;
  readonly from: { readonly x: number; readonly y: number };
  readonly to: { readonly x: number; readonly y: number };
  /** Where the name begins, or ends where `end`; px, y is the baseline. */
  readonly text: { readonly x: number; readonly y: number; readonly end: boolean };
}

export interface YearsPicture extends Size {
  /** Px of the letters. */
  readonly size: number;
  /** Whether the years run down, as where it is narrow. */
  readonly down: boolean;
  readonly years: readonly YearBox[];
  readonly periods: readonly PeriodBox[];
  readonly days: readonly DayMark[];
}

/** A moment on the years: 2030.75 is 31 December 2030. */
export interface YearsDay {
  readonly name: string;
  readonly at: number;
}

/** In em of the letters. */
const LINE = 1.4;
const BASELINE = 0.72;
/** Widest name of a year. */
const YEAR_WIDTH = 4.2;
const INSET = 0.6;
const GAP = 0.5;
/** A picture narrower than this, in em of its smallest readable letters, has its years one below the other. */
const NARROW = 44;
/** Letters as a share of the picture's height, at most and at least. */
const LARGEST = 0.055;
const LEAST_PX = 12;
const SMALLER = 0.97;
/** Px of the letters where the years run down. */
const NARROW_SIZE = 16;

/**
 * Lays out the years of a plan with its periods and days: the years along the width, or down where it is narrow.
 *
 * @param lines breaks the words of a period for a width in em
 */
export function layoutYears(
  years: Years,
  periods: readonly Period[],
  days: readonly YearsDay[],
  lines: SetLines,
  room: Size,
): YearsPicture {
  if (room.width / LEAST_PX < NARROW) return downwards(years, periods, days, lines, room, NARROW_SIZE);
  const count = years.to - years.from + 1;
  let size = Math.min(room.height * LARGEST, room.width / count / YEAR_WIDTH);
  let picture = across(years, periods, days, lines, room, size);
  while (size > LEAST_PX && picture.periods.some((period) => !holdsItsWords(period, size))) {
    size *= SMALLER;
    picture = across(years, periods, days, lines, room, size);
  }
  return picture;
}

function holdsItsWords({ y, height, lines }: PeriodBox, size: number): boolean {
  return lines.every((line) => line.y + INSET * size <= y + height);
}

type Layout = (
  years: Years,
  periods: readonly Period[],
  days: readonly YearsDay[],
  lines: SetLines,
  room: Size,
  size: number,
) => YearsPicture;

const across: Layout = (years, periods, days, lines, room, size) => {
  const { years: columns, bars, rows } = layoutTimeline(years, periods);
  const at = (share: number) => share * room.width;
  const head = (2 * LINE + INSET) * size;
  const marks = besideEachOther(days, years, room.width, size);
  const foot = Math.max(0, ...marks.map(({ row }) => row + 1)) * LINE * 1.2 * size + size / 2;
  const height = (room.height - head - foot) / Math.max(1, rows) - GAP * size;
  const bottom = room.height - foot;
  return {
    ...room,
    size,
    down: false,
    years: columns.map(({ year, start, end }) => {
      return { year, x: at(start), y: 0, width: at(end) - at(start), height: bottom };
    }),
    periods: bars.map(({ id, name, from, to, start, end, row }) => {
      const box = {
        x: at(start) + size * 0.15,
        y: head + row * (height + GAP * size),
        width: at(end) - at(start) - size * 0.3,
        height,
      };
      return { id, ...box, lines: inBox(lines({ id, name, from, to }, box.width / size - 2 * INSET), box, size) };
    }),
    days: marks.map(({ name, x, row, end }) => {
      const y = bottom + (row * LINE * 1.2 + LINE) * size;
      return {
        name,
        from: { x, y: head - (INSET / 2) * size },
        to: { x, y: y + size * 0.2 },
        text: { x: x + (end ? -0.4 : 0.4) * size, y, end },
      };
    }),
  };
};

/**
 * Days with the row that each has its name in and the side of its mark that it stands on.
 *
 * From the top, each row takes a day whose name no mark of those below runs through: on its right the last day always
 * is one, on its left the first, as far as there is room.
 */
function besideEachOther(days: readonly YearsDay[], { from, to }: Years, width: number, size: number) {
  const left = days.map(({ name, at }) => {
    const x = Math.min(1, Math.max(0, (at - from) / (to - from + 1))) * width;
    const long = (textWidth(name) + 1) * size;
    return { name, x, sides: [x + long <= width && x + long, x - long >= 0 && x - long] as const };
  });
  const placed: {
    readonly name: string;
    readonly x: number;
    readonly row: number;
    readonly end: boolean;
    readonly span: readonly [number, number];
  }[] = [];
  while (left.length > 0) {
    const free = (day: (typeof left)[number], end: number | false) =>
      end !== false && left.every(({ x }) => x === day.x || x < Math.min(day.x, end) || x > Math.max(day.x, end));
    const at = Math.max(
      0,
      left.findIndex((day) => day.sides.some((end) => free(day, end))),
    );
    const [day] = left.splice(at, 1);
    if (day === undefined) break;
    const end = !free(day, day.sides[0]) && (free(day, day.sides[1]) || day.sides[0] === false);
    const span = [day.x, (end ? day.sides[1] : day.sides[0]) || day.x].sort((a, b) => a - b) as [number, number];
    const last = placed.at(-1)?.row ?? 0;
    const beside = placed.filter(({ row }) => row === last);
    const row = beside.every(({ span: [start, stop] }) => stop < span[0] || span[1] < start) ? last : last + 1;
    placed.push({ name: day.name, x: day.x, row, end, span });
  }
  return placed;
}

const downwards: Layout = (years, periods, days, lines, room, size) => {
  const { years: rows, bars, rows: columns } = layoutTimeline(years, periods);
  const names = (YEAR_WIDTH + GAP) * size;
  const dayNames = days.length === 0 ? 0 : (Math.max(...days.map(({ name }) => textWidth(name))) + GAP) * size;
  const row = Math.max((2 * LINE + INSET) * size, room.height / rows.length);
  const width = (room.width - names - dayNames) / Math.max(1, columns);
  const at = (share: number) => share * rows.length * row;
  const height = rows.length * row;
  return {
    width: room.width,
    height,
    size,
    down: true,
    years: rows.map(({ year, start }) => ({ year, x: 0, y: at(start), width: room.width - dayNames, height: row })),
    periods: bars.map(({ id, name, from, to, start, end, row: column }) => {
      const box = {
        x: names + column * width,
        y: at(start) + size * 0.15,
        width: width - GAP * size,
        height: at(end) - at(start) - size * 0.3,
      };
      return { id, ...box, lines: inBox(lines({ id, name, from, to }, box.width / size - 2 * INSET), box, size) };
    }),
    days: belowEachOther(days, years, height, size).map(({ name, y, baseline }) => ({
      name,
      from: { x: names - GAP * size, y },
      to: { x: room.width - dayNames, y },
      text: { x: room.width - dayNames + (GAP / 2) * size, y: baseline, end: false },
    })),
  };
};

/** Days with the baseline of each one's name: beside its mark, and a line below the name before it. */
function belowEachOther(days: readonly YearsDay[], { from, to }: Years, height: number, size: number) {
  let free = BASELINE * LINE * size;
  return days
    .toSorted((a, b) => a.at - b.at)
    .map(({ name, at }) => {
      const y = Math.min(1, Math.max(0, (at - from) / (to - from + 1))) * height;
      const baseline = Math.max(free, y + 0.36 * size);
      free = baseline + LINE * size;
      return { name, y, baseline };
    });
}

/** Sets lines into the middle of a box, from its left. */
function inBox(lines: readonly PeriodLine[], { x, y, height }: Box, letters: number): PeriodBox['lines'] {
  const heights = lines.map(({ size }) => size * LINE * letters);
  const all = heights.reduce((sum, line) => sum + line, 0);
  let top = y + Math.max(INSET * letters, (height - all) / 2);
  return lines.map((line, row) => {
    const own = heights[row] ?? 0;
    const placed = { ...line, x: x + INSET * letters, y: top + BASELINE * own };
    top += own;
    return placed;
  });
}
