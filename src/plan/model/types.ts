import type { Guidance } from './guidance.ts';
import type { Meta } from './meta.ts';

/**
 * What a plan is, once it has been read and checked.
 *
 * Everything here is plain data that survives JSON: the build writes it as `plan.json`, the page receives it, the
 * layouts read it. Kinds of item and kinds of link are data too, so another plan may have other kinds.
 */

/**
 * What a text or a link rests on.
 *
 * - `stated`      the source's own words, quoted character for character
 * - `read`        read from the order of the source's page
 * - `editorial`   our reading, always with a reason
 * - `reference`   a public fact from elsewhere
 * - `provisional` a working name until the city's own is typed in
 */
export type Basis = (typeof BASES)[number];
export const BASES = ['stated', 'read', 'editorial', 'reference', 'provisional'] as const;

/** The bases that come from the source itself: what stays when a reader asks for sourced things only. */
export const SOURCED: readonly Basis[] = ['stated', 'read'];

export interface Item {
  readonly id: string;
  /** Id of an {@link ItemKind}. */
  readonly kind: string;
  /** The number that the source prints beside the item, or its position in the working list. */
  readonly number?: number;
  readonly name: string;
  /** Reading of the name in hiragana. */
  readonly reading?: string;
  /** Approved short names for charts, longest first. */
  readonly shorts: readonly string[];
  /** Other words that people look for it by; they are searched, never shown as its name. */
  readonly aliases?: readonly string[];
  /** The official text: a goal, a sentence, a direction's explanation. */
  readonly text?: string;
  /** Id of the one item that contains this one. */
  readonly parent?: string;
  readonly basis: Basis;
  /** Why it is here, where the basis is not the source's own words. */
  readonly reason?: string;
  /** Where it comes from, as a phrase that can be printed: `概要版「7つの「政策」と「政策のゴール」」`. */
  readonly source: string;
  /** Colour as #RRGGBB; a child without one takes its parent's. */
  readonly color?: string;
  /** First and last fiscal year (April–March), on an item that is a period. */
  readonly years?: Years;
  /** Where the item lies on its parent's schematic map, on an item that is a place. */
  readonly map?: MapCell;
  /** The plan's own words, where the name and the text are a translation of them. */
  readonly original?: ItemOriginal;
}

/** The plan's own words of an item that is told in another language. */
export interface ItemOriginal {
  readonly name: string;
  readonly text?: string;
}

/** A rectangle of whole cells on a schematic map; columns count from 1 at the left, rows from 1 at the top. */
export interface MapCell {
  readonly column: number;
  readonly row: number;
  readonly width: number;
  readonly height: number;
}

export interface Link {
  readonly from: string;
  readonly to: string;
  /** Id of a {@link LinkKind}. */
  readonly kind: string;
  readonly basis: Basis;
  readonly reason?: string;
  /** The source's words that the link rests on. */
  readonly quote?: string;
  readonly source?: string;
  /** A degree that the link kind defines (for GX: `explicit` or `pervasive`). */
  readonly level?: string;
}

/** Fiscal years, both included; 2025 means April 2025 to March 2026. */
export interface Years {
  readonly from: number;
  readonly to: number;
}

export interface Period extends Years {
  readonly id: string;
  readonly name: string;
}

/**
 * What a kind of item is to the plan, where it is more than a part of its tree.
 *
 * - `place`  where people live: its items may lie on the schematic map, and towns belong to them
 * - `period` its items have years, and other items run during them
 */
export type ItemRole = (typeof ITEM_ROLES)[number];
export const ITEM_ROLES = ['place', 'period'] as const;

export interface ItemKind {
  readonly id: string;
  readonly role?: ItemRole;
  /** `政策` */
  readonly name: string;
  /** After a number up to nine: `つの` in 7つのうち4番目; beyond nine it is `の`. */
  readonly counter: string;
  /** Sentence shown with every item of this kind whose basis is `provisional`. */
  readonly provisionalNote?: string;
  /** Id of the statement that introduces this kind. */
  readonly statement?: string;
}

/**
 * What a kind of link is to the plan, where it is more than a step from one item to another.
 *
 * - `containment`  from an item to what it contains: the plan's tree
 * - `underpinning` from an item to those beside it that it holds up
 * - `duration`     from an item to the period that it runs during
 */
export type LinkRole = (typeof LINK_ROLES)[number];
export const LINK_ROLES = ['containment', 'underpinning', 'duration'] as const;

export interface LinkKind {
  readonly id: string;
  readonly role?: LinkRole;
  /** Heading over the items that this item links to: `つながる政策・施策`. */
  readonly outward: string;
  /** Heading over the items that link to this one. */
  readonly inward: string;
  /** One sentence with `{from}` and `{to}`: `「{from}」は「{to}」につながる`. */
  readonly sentence: string;
  /** Names of the levels, where the kind has them: `{ explicit: '明示', pervasive: '全般' }`. */
  readonly levels?: Readonly<Record<string, string>>;
}

/** A passage of the source that is about the plan as a whole rather than one item. */
export interface Statement {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly basis: Basis;
  readonly source: string;
}

/** A town, so that a person who knows their address finds their district. */
export interface Town {
  readonly name: string;
  readonly reading: string;
  /** Other readings that people look for it by. */
  readonly aliases?: readonly string[];
  /** Id of the district item. */
  readonly item: string;
  readonly basis: Basis;
  readonly reason?: string;
  readonly source: string;
}

export interface Plan extends Guidance {
  readonly meta: Meta;
  readonly kinds: readonly ItemKind[];
  readonly linkKinds: readonly LinkKind[];
  readonly items: readonly Item[];
  readonly links: readonly Link[];
  readonly periods: readonly Period[];
  readonly statements: readonly Statement[];
  readonly towns: readonly Town[];
  /** Old item ids and the ids that replaced them. */
  readonly renamed: Readonly<Record<string, string>>;
}
