import { inJapan } from '../../plan/time/inJapan.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** Returns a day in Japan as it is written in English: `November 24, 2026`. */
export function dayLabel(date: Date): string {
  const there = inJapan(date);
  return `${MONTHS[there.getUTCMonth()] ?? ''} ${there.getUTCDate()}, ${there.getUTCFullYear()}`;
}
