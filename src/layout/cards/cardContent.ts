/** What one card says: texts one under the other, sizes in em of the picture's letters. */
export interface CardContent {
  /** Id of the item that it is about. */
  readonly id: string;
  readonly texts: readonly CardText[];
}

export interface CardText {
  readonly text: string;
  /** In em. */
  readonly size: number;
  readonly bold: boolean;
  /** Free space above it, in em; the first text of a card has none. */
  readonly gap: number;
}

/** Cards of one kind, below their heading. */
export interface CardGroup {
  readonly heading: string;
  readonly cards: readonly CardContent[];
}
