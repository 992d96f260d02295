import { latinEra } from '../plan/time/latinEra.ts';
import type { TimelineWords } from './words/timelineWords.ts';

/** Returns a fiscal year's era in brackets, as languages in Latin letters put it after the year: ` (Reiwa 7)`. */
export function eraInBrackets(year: number): string {
  const era = latinEra(year);
  return era ? ` (${era.era} ${era.number})` : '';
}

/** Returns a fiscal year in its era, in pieces, as a band of years has it that names the other calendar below. */
export function latinYearPieces(year: number): ReturnType<TimelineWords['yearPieces']> {
  const era = latinEra(year);
  return { era: era ? `${era.era} ` : '', number: String(era?.number ?? year), unit: '' };
}
