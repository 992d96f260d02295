import type { PlanIndex } from '../plan/model/lookup.ts';
import type { Years } from '../plan/model/types.ts';
import type { ViewAddress } from '../account/viewAddress.ts';

/** What a parameter of an address may name. */
export interface Nameable {
  /** The id under which an item is known now, or undefined where there is none. */
  readonly resolve: (id: string) => string | undefined;
  /** Fiscal years of the plan. */
  readonly years: Years;
  /** What addresses call the languages of the pages, the plan's own first. */
  readonly languages: readonly string[];
  /** Ids of the plan's kinds of item and of link. */
  readonly kinds: readonly string[];
  readonly linkKinds: readonly string[];
  /** Ids of the plan's themes. */
  readonly themes: readonly string[];
}

/** A value that a parameter was given, or what it falls back to; `bad` is what could not be followed. */
export interface Reading<T> {
  readonly value: T | undefined;
  readonly bad: readonly string[];
}

/** A parameter of an address. It is written as its value is, a list with commas. */
export interface Parameter<T> {
  /** Its value where the address says nothing of it. */
  readonly usual?: T;
  /** The words that it may hold. */
  readonly known?: (space: Nameable) => readonly string[];
  /** Whether it may hold several of them. */
  readonly many?: true;
  /** Whether it may hold the id of an item, too: a person who has written another word is told so. */
  readonly items?: true;
  /** Reads what stands in an address where it is more than words. It never throws. */
  readonly read?: (came: string, space: Nameable) => Reading<T>;
  /** What a title says of it; nothing where it is no more than a detail. */
  says?(value: T, index: PlanIndex): string | readonly string[] | undefined;
}

/** Parameters that a view brings, by their names in the address. */
export type ViewParameters<Name extends keyof ViewAddress = keyof ViewAddress> = {
  readonly [One in Name]: Parameter<NonNullable<ViewAddress[One]>>;
};

/** Reads what stands in an address. */
export function readParameter(
  { known, many, read }: Parameter<unknown>,
  came: string,
  space: Nameable,
): Reading<unknown> {
  return read?.(came, space) ?? (many ? someOf : oneOf)(came, known?.(space) ?? []);
}

function oneOf<T extends string>(came: string, known: readonly T[]): Reading<T> {
  const value = known.find((one) => one === came);
  return { value, bad: value === undefined ? [came] : [] };
}

/** The known words of a list with commas, each once and in the order that they are known in. */
export function someOf<T extends string>(came: string, known: readonly T[]): Reading<readonly T[]> {
  const words = new Set(came.split(','));
  const value = known.filter((one) => words.has(one));
  return { value, bad: [...words].filter((word) => !known.some((one) => one === word)) };
}
