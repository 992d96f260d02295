import type { Basis } from '../plan/model/types.ts';
import type { YearOfPlan } from '../plan/time/inForce.ts';
import type { ConditionWords } from './conditions.ts';
import type { GroundWords } from './grounds.ts';

/** The words that an account is told in; the plan's own words are never among them. */
export interface AccountWords extends ConditionWords, GroundWords, ViewAccountWords {
  readonly basis: Readonly<Record<Basis, string>>;
  /** Name of a fiscal year. */
  readonly fiscalYear: (year: number) => string;
  /** Links of one kind on one basis, counted. */
  readonly groundGroup: (name: string, basis: string, count: number) => string;
  readonly basisCount: (basis: string, count: number) => string;
  readonly basisLine: (counts: readonly string[]) => string;
  /** What a link says, and what that rests on. */
  readonly ground: (sentence: string, basis: string) => string;
  /** A picture in words: its view, what it is about, and sentences. */
  readonly alternative: (view: string, title: string, sentences: readonly string[]) => string;
  /** How an item stands in a year that it is not in force in. */
  readonly undecided: (year: YearOfPlan, id: string) => string;
  /** What a dashed outline means. */
  readonly dashed: string;
}

/** What is told of one view alone, by the view's id; each view that has such words adds them in its own folder. */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- views add to it
export interface ViewAccountWords {}
