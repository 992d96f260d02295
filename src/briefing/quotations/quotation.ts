/** Words of a scene that are a source's own, and where in it they stand. */
export interface Quotation {
  /** Character for character. */
  readonly text: string;
  /** Id of one of the plan's sources. */
  readonly source: string;
  /** The heading that the words stand under; empty where none is named. */
  readonly place: string;
}
