import type { Basis, Years } from './types.ts';

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
