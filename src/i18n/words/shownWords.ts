/** The heads of the tables of what is shown; they come with the tables. */
export interface ShownWords {
  readonly item: {
    readonly kind: string;
    readonly number: string;
    readonly name: string;
    readonly note: string;
    readonly reading: string;
    readonly text: string;
    readonly parent: string;
    readonly basis: string;
    readonly reason: string;
    readonly source: string;
    readonly id: string;
  };
  readonly overlay: string;
  readonly ofYear: (year: string) => string;
  readonly link: {
    readonly from: string;
    readonly note: string;
    readonly kind: string;
    readonly level: string;
    readonly to: string;
    readonly basis: string;
    readonly reason: string;
    readonly quote: string;
    readonly source: string;
  };
  readonly address: string;
  readonly source: (name: string) => string;
}
