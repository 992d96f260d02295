/** A text broken into lines. */
export interface Lines {
  readonly lines: readonly string[];
  /** Width of the widest line, in em. */
  readonly width: number;
}

/** One text that may label an item: its ways of breaking, from one line to as many as make it narrower. */
export type LabelText = readonly Lines[];

/** The texts that may stand for each item by its id, the best first. */
export type LabelTexts = Readonly<Record<string, readonly LabelText[]>>;
