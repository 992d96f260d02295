import type { YearOfPlan } from '../../plan/time/inForce.ts';
type Phase = YearOfPlan['phase'];
/** The words of the band of years, and what is said of an item in a year that it is not in force in. */
export interface TimelineWords {
  readonly title: string;
  /** Name of a fiscal year: 令和7年度 for 2025. */
  readonly fiscalYear: (year: number) => string;
  /** A fiscal year in pieces: the era that it is counted in, where there is one, its number, and what it is. */
  readonly yearPieces: (year: number) => { readonly era: string; readonly number: string; readonly unit: string };
  /** A day in Japan. */
  readonly date: (date: Date) => string;
  readonly range: (name: string, from: string, to: string) => string;
  readonly slider: string;
  readonly all: string;
  readonly valueText: (label: string, year: number, phase: Phase, period: string | undefined) => string;
  readonly day: (name: string, date: string, year: string) => string;
  readonly today: (phase: Phase) => string;
  /** Of one item: the period is the one that is to decide what takes its place. */
  readonly itemTag: (phase: Phase, period: string | undefined) => string;
  readonly itemNote: (year: string, phase: Phase, period: string | undefined) => string;
}
