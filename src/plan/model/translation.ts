/** The texts of a plan in another language: somebody's reading (参考訳), never the words of the plan itself. */
export interface Translation {
  /** The language (BCP 47). */
  readonly tag: string;
  /** Texts by their keys (planTexts.ts): `items/policy-4/name`. */
  readonly texts: Readonly<Record<string, string>>;
}
