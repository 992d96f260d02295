/** The words of a picture that stands alone, in print or as a file; they come with it. */
export interface PictureWords {
  readonly made: (date: string) => string;
  readonly address: (address: string) => string;
  readonly file: (fragment: string) => string;
  readonly qr: string;
  readonly chart: (title: string, view: string) => string;
  /** What a picture is about, where that is, and what it rests on. */
  readonly subject: (name: string, position: string, basis: string) => string;
  readonly grounds: string;
  /** What stands before one of several. */
  readonly bullet: string;
  /** What a sign means. */
  readonly meaning: (sign: string, what: string) => string;
  readonly quote: (words: string) => string;
  /** Beside the plan's own source. */
  readonly further: (names: readonly string[]) => string;
}
