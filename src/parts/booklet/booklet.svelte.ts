import { createContext } from 'svelte';

/** Whether the whole plan in words is asked for, to be printed whatever the page shows. */
export class Booklet {
  #wanted = $state(false);
  #come: (() => void) | undefined;

  get wanted(): boolean {
    return this.#wanted;
  }

  /** Asks for it; what is returned is fulfilled once it is on the page. */
  async bring(): Promise<void> {
    if (this.#wanted) return;
    const come = new Promise<void>((resolve) => (this.#come = resolve));
    this.#wanted = true;
    await come;
  }

  /** To be called by what draws it, once it has. */
  drawn(): void {
    this.#come?.();
    this.#come = undefined;
  }

  putAway(): void {
    this.#wanted = false;
  }
}

/** The request that the page hands down to what prints, and to what has the plan in words. */
export const [getBooklet, setBooklet] = createContext<Booklet>();
