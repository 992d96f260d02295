import type { Basis } from '../plan/model/types.ts';
import type { ConditionWords } from './conditions.ts';
import type { GroundWords } from './grounds.ts';
import type { LineStyle } from './legend.ts';

/** The words that an account is told in; the plan's own words are never among them. */
export interface AccountWords extends ConditionWords, GroundWords {
  readonly basis: Readonly<Record<Basis, string>>;
  /** Name of a view. */
  readonly viewName: (id: string) => string;
  /** Links of one kind on one basis, counted. */
  readonly groundGroup: (name: string, basis: string, count: number) => string;
  readonly basisCount: (basis: string, count: number) => string;
  readonly basisLine: (counts: readonly string[]) => string;
  /** What a link says, and what that rests on. */
  readonly ground: (sentence: string, basis: string) => string;
  /** A picture in words: its view, what it is about, and sentences. */
  readonly alternative: (view: string, title: string, sentences: readonly string[]) => string;
  /** What limits one view alone. */
  readonly compared: (name: string) => string;
  /** What two things share, on which bases. */
  readonly shared: (names: readonly string[], bases: readonly string[]) => string;
  readonly steps: (steps: number) => string;
  readonly without: (names: readonly string[]) => string;
  readonly tableTitle: (rows: string, columns: string) => string;
  readonly legend: LegendWords;
}

/** What the signs of the pictures mean. */
export interface LegendWords extends CircleLegendWords {
  readonly arrow: string;
  /** The line of links on these bases. */
  readonly line: Readonly<Record<LineStyle, (bases: readonly string[]) => string>>;
  /** Marks of what a year does not have yet, where the year is to be named. */
  readonly undecidedIn: (year: string) => string;
  readonly linked: (basis: string) => string;
  readonly inside: (parent: string, child: string, bases: readonly string[]) => string;
  readonly count: string;
  readonly none: string;
  readonly map: string;
}

/** What the signs of the circle mean. */
export interface CircleLegendWords {
  readonly group: (name: string, counts: string) => string;
  readonly band: (name: string) => string;
  readonly curve: string;
  readonly undecided: string;
  readonly dashed: string;
}
