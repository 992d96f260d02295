/** What is said where the plan is told in another language than its own. It comes with that language. */
export interface TranslationWords {
  /** What this is: a translation for reference; the plan's own words are the official ones. It stands on every output. */
  readonly note: string;
  /** What leads to the plan's own words. */
  readonly original: string;
}
