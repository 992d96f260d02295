/** The words around the year that is looked at; they come with its controls, after the first view. */
export interface YearWords {
  readonly choose: string;
  readonly western: (year: number) => string;
  readonly previous: string;
  readonly next: string;
  readonly play: (years: number) => string;
  readonly stop: string;
  readonly span: (year: number) => string;
  readonly periods: (names: readonly string[]) => string;
  readonly outside: {
    readonly before: string;
    readonly during: string;
    readonly after: string;
  };
  readonly planYears: (from: string, to: string) => string;
  readonly awaited: (kinds: readonly string[], period: string, count: number) => string;
  readonly inForce: string;
  readonly kindCount: (kind: string, count: number) => string;
}
