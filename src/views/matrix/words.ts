/** The words of the table; they come with it. */
export interface MatrixWords {
  readonly none: string;
  readonly caption: (rows: string, columns: string) => string;
  readonly lead: string;
  readonly keys: string;
  readonly scroller: (title: string) => string;
  readonly rowKinds: string;
  readonly columnKinds: string;
  readonly kindCount: (kind: string, count: number) => string;
  readonly download: string;
  readonly total: string;
  readonly count: (count: number) => string;
  readonly noLink: string;
  readonly bases: (bases: readonly string[]) => string;
  readonly cell: (count: number, what: readonly string[], row: string, column: string) => string;
  readonly detailsTitle: string;
  readonly close: string;
  readonly through: (parent: string) => string;
  readonly sort: string;
  readonly sortBy: {
    readonly none: (name: string) => string;
    readonly descending: (name: string) => string;
    readonly ascending: (name: string) => string;
  };
  readonly planOrder: string;
  readonly byTotal: string;
  readonly byTotalUp: string;
  readonly byColumn: (column: string) => string;
  readonly byColumnUp: (column: string) => string;
  readonly gapColumns: (count: number) => string;
  readonly gapRows: (count: number) => string;
  readonly noGaps: string;
  readonly cardGaps: (columns: string, count: number) => string;
  readonly readMore: string;
  readonly hiddenLinks: (count: number) => string;
  readonly noRows: (kind: string) => string;
  readonly noColumns: (kind: string) => string;
  readonly moreRows: (count: number) => string;
  readonly legend: string;
  readonly csv: {
    readonly parent: string;
    readonly number: string;
    readonly note: string;
    readonly empty: string;
    readonly cell: (count: number, what: readonly string[]) => string;
  };
}

/** What is told of a table. */
export interface MatrixAccountWords {
  readonly title: (rows: string, columns: string) => string;
  readonly linked: (basis: string) => string;
  readonly inside: (parent: string, child: string) => string;
  readonly insideOn: (parent: string, child: string, bases: readonly string[]) => string;
  readonly count: string;
  readonly none: string;
}

declare module '../../i18n/words.ts' {
  interface ViewWords {
    readonly matrix: MatrixWords;
  }
}
declare module '../../account/words.ts' {
  interface ViewAccountWords {
    readonly matrix: MatrixAccountWords;
  }
}
