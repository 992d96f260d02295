/** The texts of a plan in another language: somebody's reading (参考訳), never the words of the plan itself. */
export interface Translation {
  /** The name of its file, without its ending: what an address calls the language by. */
  readonly code: string;
  /** The language (BCP 47). */
  readonly tag: string;
  /** What the language is called in itself, where that is not its common name. */
  readonly name?: string;
  /** Texts by their keys (planTexts.ts): `items/policy-4/name`. */
  readonly texts: Readonly<Record<string, string>>;
  /** Short names for charts by the items' ids, longest first: all items that have some in the plan. */
  readonly shorts: Readonly<Record<string, readonly string[]>>;
  /** Other words that people look for items by, by the items' ids. */
  readonly aliases: Readonly<Record<string, readonly string[]>>;
}
