import type { Component } from 'svelte';
import type { WordsInUse } from '../i18n/wordsInUse.ts';
import type { ViewSpace } from '../state/address.ts';

/** What comes when it is asked for: nothing of it is in the first view's script. */
export type Late<T> = () => Promise<{ readonly default: T }>;

/**
 * One way to look at the plan, with all that the page and its outputs need to know of it.
 *
 * A view is a folder beside this file whose `view.ts` exports such an object by default; nothing outside the folder
 * names it. The page's first script holds every one of these objects, so what weighs something is {@link Late}.
 */
export interface View extends ViewSpace {
  /** Its place in the switch; the first view is the home. */
  readonly order: number;
  /** Draws it where the page has the home: there from the start, so that the build can draw it. The home alone has it. */
  readonly home?: Component;
  /** Draws it in the picture's place; it comes with its words. */
  readonly component?: (words: WordsInUse) => ReturnType<Late<Component>>;
  /** Draws it below the picture's place, whichever view is looked at: there from the start. */
  readonly below?: Component;
  /** Whether it is a picture, beside which the words about the item in focus stand; else it is words itself. */
  readonly picture: boolean;
  /** Whether an item can be picked in it as the end of a way. */
  readonly picks: boolean;
}
