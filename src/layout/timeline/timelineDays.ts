import { fiscalTime } from '../../plan/time/fiscalYear.ts';
import type { Years } from '../../plan/model/types.ts';
import { textWidth } from '../text/textWidth.ts';

/** A day to be marked on the band. */
export interface Day {
  readonly name: string;
  readonly date: Date;
}

/** Where a day stands on the band, and its name beside it. */
export interface TimelineDay {
  readonly name: string;
  /** Share of the band's width, from 0 to 1; at an end for a day before or after the plan. */
  readonly at: number;
  readonly phase: 'before' | 'during' | 'after';
  /** On which side of the mark the name stands; undefined where there is no room for it. */
  readonly side: 'left' | 'right' | undefined;
}

/**
 * Widths of the narrowest bands, in em of the names: on a phone 320 px wide, and where the band stands beside its buttons.
 * There names must not overlap either.
 */
export const BANDS = { narrow: 23.5, wide: 58 } as const;
/** Between the mark and its name and after it, in em. */
const GAP = 1;

/**
 * Lays out days on the band of a plan's fiscal years, each at its real position within its year.
 *
 * The first days choose their side first; a name stands on the right of its mark where it fits, or on the left.
 *
 * @param band width of the band in em of the names
 * @param taken shares of the width where no name may stand
 */
export function layoutTimelineDays(
  years: Years,
  days: readonly Day[],
  band: number = BANDS.narrow,
  taken: readonly (readonly [start: number, end: number])[] = [],
): TimelineDay[] {
  const count = years.to - years.from + 1;
  const full = [...taken];
  return days.map(({ name, date }) => {
    const share = (fiscalTime(date) - years.from) / count;
    const phase = share < 0 ? 'before' : share >= 1 ? 'after' : 'during';
    const at = Math.min(1, Math.max(0, share));
    const width = (textWidth(name) + GAP) / band;
    const free = ([start, end]: readonly [number, number]) =>
      start >= 0 && end <= 1 && full.every(([from, to]) => end <= from || to <= start);
    const room = { right: [at, at + width], left: [at - width, at] } as const;
    const side = free(room.right) ? 'right' : free(room.left) ? 'left' : undefined;
    if (side !== undefined) full.push(room[side]);
    return { name, at, phase, side };
  });
}
