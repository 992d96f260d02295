/** The words of the page for addresses where nothing is. */
export interface NotFoundWords {
  readonly title: string;
  readonly lead: string;
  readonly nearest: string;
  readonly entries: string;
}
