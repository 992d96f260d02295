import type { Basis } from '../../plan/model/types.ts';
import type { YearOfPlan } from '../../plan/time/inForce.ts';
/** The words of the table view; they come with that view. */
export interface MatrixWords {
  readonly title: (rows: string, columns: string) => string;
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
  readonly inside: (parent: string, child: string) => string;
  readonly bases: (bases: readonly Basis[]) => string;
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
  readonly legend: string;
  readonly legendLinked: (basis: string) => string;
  readonly legendCount: string;
  readonly legendNone: string;
  readonly undecided: (year: YearOfPlan, id: string) => string;
  readonly csv: {
    readonly parent: string;
    readonly number: string;
    readonly note: string;
    readonly empty: string;
    readonly cell: (count: number, what: readonly string[]) => string;
  };
}
