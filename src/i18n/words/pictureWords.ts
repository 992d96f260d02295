/** The words of a picture that stands alone, in print or as a file; they come with it. */
export interface PictureWords {
  readonly made: (date: string) => string;
  readonly address: (address: string) => string;
  readonly file: (fragment: string) => string;
  readonly qr: string;
  readonly chart: (title: string, view: string) => string;
  readonly grounds: string;
  readonly quote: (words: string) => string;
  /** Beside the plan's own source. */
  readonly further: (names: readonly string[]) => string;
}
