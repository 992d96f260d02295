/** The words in the files of the plan's data, beside the plan's own. */
export interface DataWords {
  /** What the properties of the JSON-LD mean that SKOS has no word for. */
  readonly properties: {
    readonly basis: string;
    readonly reason: string;
    readonly quote: string;
    readonly level: string;
    readonly kind: string;
  };
}
