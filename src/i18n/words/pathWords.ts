/** The words about paths between two items; they come with the paths. */
export interface PathWords {
  readonly and: string;
  readonly is: string;
  readonly found: (count: number) => string;
  readonly direct: string;
  readonly across: (count: number) => string;
  readonly best: string;
  readonly other: (at: number) => string;
  readonly steps: string;
  readonly further: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly swap: string;
  readonly search: string;
  readonly close: string;
  readonly note: string;
  readonly none: string;
  readonly noneAlone: (name: string) => string;
  readonly noneApart: string;
  readonly noneHidden: (source: string, links: number) => string;
  readonly targetHidden: (name: string, source: string) => string;
}
