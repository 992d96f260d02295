import { createContext } from 'svelte';
import type { Explorer } from '../../state/explorer.svelte.ts';

/**
 * Whether the next item that is chosen in a picture becomes the other end of a path, instead of the focus.
 *
 * A picture asks {@link pathTo} before it focuses an item; the page ends the picking when Escape is pressed.
 */
export class Picking {
  readonly #explorer: Explorer;
  #on = $state(false);
  #open = $state(false);

  constructor(explorer: Explorer) {
    this.#explorer = explorer;
  }

  get on(): boolean {
    return this.#on;
  }

  /** Whether the item that is chosen next is where the path begins: the one after it is its other end. */
  get open(): boolean {
    return this.#on && this.#open;
  }

  /** @param open whether the path has no beginning yet, as where nothing is in focus */
  start(open = false): void {
    this.#on = true;
    this.#open = open;
  }

  stop(): void {
    this.#on = false;
  }

  /**
   * The fragment of the paths to an item that was chosen in a picture; undefined where choosing it means to focus it.
   *
   * @param shift whether Shift was held: then an item is picked without asking for it first
   */
  pathTo(item: string, shift: boolean): string | undefined {
    if (!this.#on && !shift) return undefined;
    if (this.open) {
      this.#open = false;
      return this.#explorer.itemHref(item);
    }
    // From an item to itself there is no path: the picking goes on.
    if (item === this.#explorer.item.id) return this.#explorer.href({});
    this.stop();
    return this.#explorer.href({ to: item });
  }
}

/** The picking that the page hands down to its pictures. */
export const [getPicking, setPicking] = createContext<Picking>();
