/** The words of the printing dialog; they come with it. */
export interface PrintWords {
  readonly title: string;
  readonly close: string;
  readonly sheet: string;
  readonly sheetLead: string;
  readonly printSheet: string;
  readonly poster: string;
  readonly posterLead: string;
  readonly printPoster: string;
  readonly booklet: string;
  readonly bookletLead: string;
  readonly printBooklet: string;
  readonly pdf: string;
  readonly preparing: string;
  readonly failed: string;
  /** At the foot of a page. */
  readonly pageNumber: (page: number, all: number) => string;
}
