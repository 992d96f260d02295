/** The texts of a plan in another language: somebody's reading (参考訳), never the words of the plan itself. */
export interface Translation {
  /** The language (BCP 47): the name of its file. */
  readonly tag: string;
  /** Texts by their keys (planTexts.ts): `items/policy-4/name`. */
  readonly texts: Readonly<Record<string, string>>;
  /** Short names for charts by the items' ids, longest first: all items that have some in the plan. */
  readonly shorts: Readonly<Record<string, readonly string[]>>;
  /** Other words that people look for items by, by the items' ids. */
  readonly aliases: Readonly<Record<string, readonly string[]>>;
}
