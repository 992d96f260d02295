import type { Claim } from './claims/claim.ts';
import type { Quotation } from './quotations/quotation.ts';

/**
 * A briefing: a list of addresses with words, so that what it shows is always what the plan says now.
 *
 * The words are the deck's own, but for those in 「」; the plan's words are drawn from the plan when a scene is shown.
 */
export interface Deck {
  /** Stable name in addresses: the file's name without its ending for a deck of the site. */
  readonly id: string;
  readonly title: string;
  /** Who it is for, in a phrase; empty where nobody said. */
  readonly audience: string;
  /** Its words are somebody's own: the build asks for no claims, and for no sources of what it quotes. */
  readonly unchecked?: true;
  readonly scenes: readonly Scene[];
}

/** One picture of a briefing. */
export interface Scene {
  /** What is shown: a fragment of the explorer, `#/sunburst/policy-4?sdg=11`. */
  readonly address: string;
  readonly title: string;
  /** One sentence that is said to it; empty where the picture speaks for itself. */
  readonly text: string;
  /** What the speaker wants to remember; empty without any. */
  readonly notes: string;
  /** How long the scene is planned to last, in seconds; not there where it takes as long as its notes. */
  readonly seconds?: number;
  /** Ids of the items that stand out in the picture, beside what the address shows; most scenes have none. */
  readonly highlight: readonly string[];
  /** Where quoted words come from that are no item's name or text. */
  readonly quotes: readonly Quotation[];
  /** What the words say of the plan, for the build to hold against it. */
  readonly claims: readonly Claim[];
}
