/** How a language puts names and pieces of text together. */
export interface PunctuationWords {
  /** Several in a row, as in a sentence: A、B. */
  readonly comma: (texts: readonly string[]) => string;
  /** Several of a kind, closer together: A・B. */
  readonly dot: (texts: readonly string[]) => string;
  /** Several that stand beside each other on one line, each by itself. */
  readonly gap: (texts: readonly string[]) => string;
  /** What stands before and after a name inside a sentence. */
  readonly quotes: readonly [string, string];
  /** A name inside a sentence: 「A」. */
  readonly quoted: (text: string) => string;
  /** What is said beside the text before it: （A）. */
  readonly aside: (text: string) => string;
  /** What a text is, and the text: A：B. */
  readonly colon: (what: string, text: string) => string;
  /** What stands at the end of a sentence. */
  readonly end: string;
  /** A page's title within its site. */
  readonly title: (page: string, site: string) => string;
}
