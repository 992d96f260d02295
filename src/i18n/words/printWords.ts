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
  /** Over the lines of the contents. */
  readonly contents: string;
  /** The chapter of what the source says of the plan as a whole. */
  readonly aboutPlan: (title: string) => string;
  /** The chapter of what the marks mean and where all comes from. */
  readonly sources: string;
  readonly onPage: (page: number) => string;
}
