/** A success criterion of level A or AA, and how this site is judged by it. */
export interface Criterion {
  readonly number: string;
  /** Its name in JIS X 8341-3:2016, or in the Japanese translation of WCAG where it came later. */
  readonly name: string;
  readonly level: 'A' | 'AA';
  /** What a person has to look at, for no machine can. */
  readonly hand: string;
  /** It is about sound and moving pictures: without any there is nothing to judge. */
  readonly media?: true;
  /** Browser tests that try a part of it, by file and title. */
  readonly tests?: readonly string[];
}

/** What a site is judged by: a plan's folder has it in `accessibility/criteria.json`. */
export interface Criteria {
  /** The criteria of JIS X 8341-3:2016 (ISO/IEC 40500:2012, WCAG 2.0) of the levels A and AA: all 38. */
  readonly jis: readonly Criterion[];
  /** Those that WCAG 2.1 and 2.2 added: all 18. */
  readonly later: readonly Criterion[];
}
