import type { Component } from 'svelte';
import type { Account } from '../account/account.ts';
import type { SlideShape } from '../export/slideShape.ts';
import type { WordsInUse } from '../i18n/wordsInUse.ts';
import type { Size } from '../layout/graph/layoutGraph.ts';
import type { ViewSpace } from '../state/address.ts';
import type { Explorer } from '../state/explorer.svelte.ts';
import type { SharedParameter } from '../state/parameters.ts';

/** What comes when it is asked for: nothing of it is in the first view's script. */
export type Late<T> = () => Promise<{ readonly default: T }>;

/**
 * One way to look at the plan, with all that the page and its outputs need to know of it.
 *
 * A view is a folder beside this file whose `view.ts` exports such an object by default; nothing outside the folder
 * names it. What slides, files, frames and cards need of it stands in files of that folder (outputs.ts). One more file is found in the folder: `account.ts` tells the view's part of what is shown. The page's first script holds every one of these objects, so what weighs something is
 * {@link Late}.
 */
export interface View extends ViewSpace {
  /** Its position in the switch; the first view is the home. */
  readonly order: number;
  /** Draws it where the page has the home: there from the start, so that the build can draw it. The home alone has it. */
  readonly home?: Component;
  /** Draws it where the picture stands; it comes with its words. */
  readonly component?: (words: WordsInUse) => ReturnType<Late<Component>>;
  /** Draws it below the picture, whichever view is looked at: there from the start. */
  readonly below?: Component;
  /** Draws it in a frame, where it is another than on the page. */
  readonly framed?: Late<Component>;
  /** Says how to read it, beside it. */
  readonly guide?: Component;
  /** Says what its signs mean, below it in a frame. */
  readonly legend?: Component;
  /** The parts of an address that it shows, of those that not every view does; those of its own beside. */
  readonly shows: readonly SharedParameter[];
  /**
   * A picture, beside which the words about the item in focus stand; one that needs the whole width of a slide; or words
   * itself. The page says it as `data-shape`, and style sheets outside the view's folder know no more of it.
   */
  readonly shape: 'picture' | 'wide' | 'words';
  /** Whether it tells itself the reasons of a path that is looked for, so that nothing beside it need. */
  readonly tellsPaths?: boolean;
  /** Whether a town is looked for in it. */
  readonly towns?: true;
  /** Whether an item can be picked in it as the end of a path. */
  readonly picks: boolean;
}

export type TableFile = (
  explorer: Explorer,
  account: Account,
) => { readonly name: string; readonly content: string } | undefined;

/**
 * Tells what it shows as shapes that an office program can change, in a room of px; nothing where their words would be too
 * small to be read.
 */
export type TellShapes = (explorer: Explorer, room: Size) => readonly SlideShape[] | undefined;

export interface ThumbnailProps {
  /** An explorer at the address that is shown. */
  readonly there: Explorer;
}

export interface CardProps {
  /** An explorer at the item that the card is about. */
  readonly explorer: Explorer;
}
