import type { Basis } from './types.ts';

/** What leads people into a plan who know their own words and not the plan's. */
export interface Guidance {
  /** What people care about, and what of the plan is about that. */
  readonly themes: readonly Theme[];
  /** Words of the plan that not everybody knows, explained. */
  readonly terms: readonly Term[];
  /** What people ask about and the plan's sources do not say. */
  readonly unsaid: readonly Unsaid[];
}

export interface Theme {
  readonly id: string;
  readonly name: string;
  /** Words that people use for it; they are searched. */
  readonly words: readonly string[];
  readonly leads: readonly Lead[];
}

/** From something people ask to an item of the plan. */
export interface Lead {
  /** Id of the item. */
  readonly to: string;
  readonly basis: Basis;
  readonly reason?: string;
  /** The theme's word as the item itself has it, where the source states it. */
  readonly quote?: string;
  readonly source?: string;
}

export interface Term {
  readonly id: string;
  readonly term: string;
  /** Other ways in which the plan writes it. */
  readonly spellings: readonly string[];
  /** What it means: the source's own words where it is stated. */
  readonly text: string;
  readonly basis: Basis;
  readonly reason?: string;
  readonly source: string;
}

export interface Unsaid {
  readonly id: string;
  /** Words that stand nowhere in the sources; the build makes sure. */
  readonly words: readonly string[];
  /** What comes nearest to them. */
  readonly near: readonly Lead[];
}
