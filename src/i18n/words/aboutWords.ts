/** The words that all pages about the explorer share. */
export interface AboutWords {
  readonly back: string;
}
