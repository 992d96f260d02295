import type { Guidance } from './guidance.ts';

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

export interface Source {
  readonly id: string;
  readonly name: string;
  readonly short: string;
  readonly url?: string;
  readonly date?: string;
}

/** One of the groups that share the sunburst's circle, in clockwise order from twelve o'clock. */
export interface Group {
  /** The kind of the group's first ring. */
  readonly kind: string;
  readonly name: string;
}

/** What the plan's tables set against each other, in the order that they are offered in. */
export interface TableKinds {
  /** Ids of kinds of item. */
  readonly rows: readonly string[];
  readonly columns: readonly string[];
}

/** What a plan lays over its views: an overlay of some type, about one kind of item and the links to it. */
export interface OverlaySetting {
  /** Its parameter in the address. */
  readonly id: string;
  /** Which type of overlay it is: each is a file of `src/overlays/`. */
  readonly type: string;
  /** Id of the kind of item that is laid over the views. */
  readonly kind: string;
  /** Id of the kind of link that leads to such items from what bears their marks. */
  readonly link: string;
  /** Textures of the levels that the links have, by the levels' ids. */
  readonly textures?: Readonly<Record<string, Texture>>;
}

/** A texture for the whole surface of what is marked, so that colour is not the only sign. */
export type Texture = (typeof TEXTURES)[number];
export const TEXTURES = ['lines', 'dots'] as const;

/** A day that stands on the plan's timeline without being one of its periods. */
export interface Milestone {
  /** ISO date. */
  readonly date: string;
  readonly name: string;
  /** Id of the kind of item that it is about. */
  readonly kind?: string;
  /** What it means for the plan, in a sentence. */
  readonly note?: string;
  readonly basis: Basis;
  readonly source: string;
}

export interface Meta {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly publisher: string;
  /** 全国地方公共団体コード, where the publisher has one. */
  readonly municipalityCode?: string;
  /** Version of the data: an ISO date. */
  readonly version: string;
  /** The plan's own language (BCP 47). */
  readonly language: string;
  /** Not there where the plan is told in its own words. */
  readonly translation?: PlanTranslation;
  /** Address of the site that the plan is published on, with a slash at its end, where it is known. */
  readonly site?: string;
  /** What this reading of the plan is and is not, for the footer. */
  readonly notice: string;
  /** What the page is, for who comes for the first time, and who made the plan as far as its source says. */
  readonly intro?: string;
  readonly makers?: string;
  /** What pages that embed the plan write: the name of the element. */
  readonly embed: { readonly element: string };
  readonly license: { readonly name: string; readonly url?: string };
  /** Address that remarks about an item are sent to, with `{id}` where the item's id goes. */
  readonly feedback?: string;
  readonly sources: readonly Source[];
  /** Id of the item in the centre of the sunburst, the root of the tree. */
  readonly center: string;
  readonly groups: readonly Group[];
  readonly table: TableKinds;
  readonly overlays: readonly OverlaySetting[];
  readonly milestones: readonly Milestone[];
  /** Years that the whole plan runs. */
  readonly years: Years;
}

/** In what language a plan is told that is not its own. */
export interface PlanTranslation {
  /** BCP 47. */
  readonly language: string;
  /** The plan's title in its own words. */
  readonly title: string;
  /** Whether the reasons of links are translated, too. */
  readonly reasons: boolean;
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
