import type { Source } from '../plan/model/meta.ts';
import type { Item, Link } from '../plan/model/types.ts';
import type { ChosenOverlays } from './chosenOverlays.ts';
import type { Condition } from './conditions.ts';
import type { BasisCount, Ground, GroundGroup } from './grounds.ts';
import type { LegendEntry } from './legend.ts';
import type { AccountState } from './state.ts';
import type { AccountWords } from './words.ts';

/**
 * What is shown in a state, told once: every output draws it, and none works out its own.
 *
 * The texts are plain; a provisional name in them carries its mark.
 */
export interface Account {
  readonly view: string;
  /** What it is about: a table's own title, else the name of the item in focus. */
  readonly title: string;
  /** The item in focus, where the picture is about one: neither the whole plan nor a table. */
  readonly subject: Item | undefined;
  /** What limits or colours what is shown, in the order in which one would say it. */
  readonly conditions: readonly Condition[];
  /** The same as sentences alone. */
  readonly sentences: readonly string[];
  readonly items: readonly Item[];
  /** The links that are shown; first those that the state is about. */
  readonly links: readonly Link[];
  readonly beside: Beside;
  /** What the links that the state is about say, with their reasons to be told wherever there is room for one. */
  readonly about: readonly Ground[];
  readonly standing: Standing;
  readonly overlays: ChosenOverlays;
  /** What the signs of the picture mean, those alone that are in it. */
  readonly legend: readonly LegendEntry[];
  /** What the plan says of provisional names, of those alone that are shown. */
  readonly notes: readonly string[];
  /** Where the plan is told in another language than its own: that this is a translation for reference. */
  readonly translation: string | undefined;
  /** What each link that is shown says and rests on, in their order. */
  readonly grounds: readonly Ground[];
  /** The same counted: one for each kind of link on each basis. */
  readonly groundGroups: readonly GroundGroup[];
  /** The same counted by basis alone, the firmest first. */
  readonly bases: readonly BasisCount[];
  /** That in one line; empty where no link is shown. */
  readonly basisLine: string;
  /** What the words and the links come from, with addresses where they have them, each once. */
  readonly sources: readonly Source[];
  /** All of it in a few sentences, for who cannot see the picture. */
  readonly alternative: string;
}

/** Ids of the items that are shown, by how they stand in the picture. */
export interface Standing {
  readonly front: ReadonlySet<string>;
  /** Those that bear a mark of a chosen overlay. */
  readonly marked: ReadonlySet<string>;
  readonly back: ReadonlySet<string>;
  /** How much the basis filter hides. */
  readonly hidden: { readonly items: number; readonly links: number };
}

/** What a picture does not draw and the page has words or tables for: what one comes upon by going on. */
export interface Beside {
  readonly items: readonly Item[];
  readonly links: readonly Link[];
}

/** A view's own part of the account: what only that view knows. */
export interface AccountPart {
  /** Where the view has a title of its own. */
  readonly title?: string | undefined;
  /** What it draws, in the plan's order. */
  readonly items: readonly Item[];
  /** What limits this view alone. */
  readonly sentences: readonly string[];
  /** The links that it draws, as lines, as bands, as cells, as a part inside its whole. */
  readonly links: readonly Link[];
  /** The links that the state is about, which have their reasons told: those of a path, those that two places share. */
  readonly about: readonly Link[];
  readonly beside: Beside;
  /** Ids of the items whose names can be read in it. */
  readonly named: ReadonlySet<string>;
  /** Ids of the items that step back. */
  readonly back: ReadonlySet<string>;
  /** What its own signs mean; those of the overlays come before them. */
  readonly legend: readonly LegendEntry[];
}

/** Tells a view's own part; the same state gives the same part. */
export type TellPart = (state: AccountState, words: AccountWords) => AccountPart;
