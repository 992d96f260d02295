import { createContext } from 'svelte';
import type { Presentation } from './presentation.svelte.ts';
import { isSingleKey, readKey, type Command, type Key } from './readKey.ts';

/** What a show does to the page around it. */
export interface ShowPage {
  /** Whether keys of one character are used at all. */
  singleKeys(): boolean;
  /** Opens a fragment. */
  go(address: string): void;
  /** Leaves the keyboard's place in the picture; false where it is not there. */
  leavePicture(): boolean;
  /** Fills the screen, or leaves it. */
  fullScreen(): void;
  /** Opens the presenter's window; false where the browser forbids it. */
  openWindow(): boolean;
  /** Ends the briefing and stays where it is. */
  end(): void;
}

/** What lies over the slide. */
export type Cover = 'overview' | 'help';

/** A deck while it is shown: answers commands, wherever they come from, and knows what lies over the slide. */
export class Show {
  readonly presentation: Presentation;
  readonly #page: ShowPage;
  black = $state(false);
  notes = $state(false);
  /** Whether all but a round spot is darkened. */
  spotlight = $state(false);
  /** Whether the page is enlarged around that spot. */
  enlarged = $state(false);
  cover: Cover | undefined = $state();
  /** The digits of a scene's number that wait for Enter. */
  typed = $state('');
  /** Whether the presenter's window was asked for and the browser forbade it. */
  blocked = $state(false);

  constructor(presentation: Presentation, page: ShowPage) {
    this.presentation = presentation;
    this.#page = page;
  }

  /** Whether a key of one character asks for anything. */
  get singleKeys(): boolean {
    return this.#page.singleKeys();
  }

  /**
   * Answers a key; false where it means nothing here.
   *
   * @param within whether the keyboard is in the slide's words or buttons, or in the presenter's window
   */
  press(key: Key, within = false): boolean {
    if (!this.singleKeys && isSingleKey(key, within)) return false;
    const before = this.typed;
    const { command, typed } = readKey(before, key);
    this.typed = typed;
    if (command !== undefined) this.run(command);
    return command !== undefined || typed !== before;
  }

  /**
   * What lay over the slide has closed: the browser gives the keyboard back to where it was, which may be the picture.
   *
   * It tells so a little later, when a quick hand may have opened the other one: that one stays.
   */
  uncover(cover: Cover): void {
    if (this.cover !== undefined && this.cover !== cover) return;
    this.cover = undefined;
    this.#page.leavePicture();
  }

  end(): void {
    this.#page.end();
  }

  run(command: Command): void {
    const { number, count } = this.presentation;
    // As slides do it: the next step after black shows the slide again.
    if (this.black && TURNS.has(command)) this.black = false;
    else if (typeof command === 'object') this.#go(command.scene);
    else if (command === 'next') this.#go(number + 1);
    else if (command === 'previous') this.#go(number - 1);
    else if (command === 'first') this.#go(1);
    else if (command === 'last') this.#go(count);
    else if (command === 'return') this.#go(number);
    else if (command === 'black') this.black = !this.black;
    else if (command === 'spotlight') this.spotlight = !this.spotlight;
    else if (command === 'enlarge') this.enlarged = !this.enlarged;
    else if (command === 'notes') this.notes = !this.notes;
    else if (command === 'overview' || command === 'help') this.cover = this.cover === command ? undefined : command;
    else if (command === 'full') this.#page.fullScreen();
    else if (command === 'window') this.#openWindow();
    else this.#escape();
  }

  /** Closes what is open, one thing at a time; with nothing open it ends the briefing. */
  #escape(): void {
    if (this.cover !== undefined) this.cover = undefined;
    else if (this.black) this.black = false;
    else if (this.spotlight || this.enlarged) this.spotlight = this.enlarged = false;
    else if (this.presentation.away) this.#go(this.presentation.number);
    else if (this.notes) this.notes = false;
    else if (!this.#page.leavePicture()) this.end();
  }

  /** From where the audience has led away, back and forth start at the scene that was left. */
  #go(number: number): void {
    this.cover = undefined;
    this.#page.leavePicture();
    const { count } = this.presentation;
    this.#page.go(this.presentation.hrefOf(Math.min(Math.max(number, 1), count)));
  }

  /** The presenter's window is gone, and the browser allows no other one. */
  loseWindow(): void {
    this.blocked = this.notes = true;
  }

  /** Where the window is forbidden the notes come below the slide. */
  #openWindow(): void {
    this.blocked = false;
    if (!this.#page.openWindow()) this.loseWindow();
  }
}

const TURNS: ReadonlySet<Command> = new Set<Command>(['next', 'previous', 'return']);

/** The show that the presenter hands down to its parts. */
export const [getShow, setShow] = createContext<Show>();
