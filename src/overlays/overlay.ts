import type { PlanIndex } from '../plan/model/lookup.ts';
import type { OverlaySetting, Texture } from '../plan/model/meta.ts';
import type { Link } from '../plan/model/types.ts';

export type { Texture };

/**
 * A question that is laid over every view: its choices are marked where they belong, and the rest steps back.
 *
 * It is there when the plan has items of its kind, and is named by that kind. A file of this folder exports one, or a
 * type of overlay that a plan makes its own of; nothing else knows the file by name.
 */
export interface Overlay {
  /** Its parameter in the address. */
  readonly id: string;
  /** Id of the kind of item that it is about. */
  readonly kind: string;
  /** Whether several choices may be on at once. */
  readonly multiple: boolean;
  /** What can be chosen, in the order in which it is offered. */
  choices(index: PlanIndex): readonly Choice[];
  /** The marks of the chosen values by the item that bears them; an item without a mark is not there. */
  marks(index: PlanIndex, chosen: readonly string[]): ReadonlyMap<string, readonly Mark[]>;
}

/** A way to lay something over the views: what it is about is said by the plan, under `overlays`. */
export interface OverlayType {
  /** What a plan calls it. */
  readonly type: string;
  overlay(setting: OverlaySetting): Overlay;
}

/** How a choice and its marks look; the colour is never the only sign. */
export interface Sign {
  /** What is printed on the mark's tile. */
  readonly label: string;
  /** #RRGGBB */
  readonly color: string;
  /** A texture for the whole surface of what is marked, where a tile is not enough. */
  readonly texture?: Texture;
}

export interface Choice extends Sign {
  /** Its value in the address. */
  readonly value: string;
  readonly name: string;
  /** Id of the item that the choice is about. */
  readonly item: string;
  /** How many items bear its mark. */
  readonly count: number;
}

export interface Mark extends Sign {
  /** Value of the choice that it comes from. */
  readonly choice: string;
  readonly name: string;
  /** The link that says why the mark is there. */
  readonly link: Link;
}
