import type { Explorer } from '../state/explorer.svelte.ts';

/** Something of a view to choose from; what is chosen is an address. */
export type ViewOption = OneOf | SomeOf;

/** One of several. */
export interface OneOf {
  readonly type: 'one';
  readonly label: string;
  readonly options: readonly Option[];
}

/** Any of several. */
export interface SomeOf {
  readonly type: 'some';
  readonly label: string;
  readonly options: readonly Option[];
}

export interface Option {
  /** Tells it from the others. */
  readonly value: string;
  readonly name: string;
  /** The fragment with this one chosen; of what is chosen among several, the fragment without it. */
  readonly href: string;
  readonly chosen: boolean;
}

/** Tells what of a view can be chosen at the address of an explorer. */
export type TellOptions = (draft: Explorer) => readonly ViewOption[];
