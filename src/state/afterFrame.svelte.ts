import { untrack } from 'svelte';

/**
 * A value some frames late: what is less urgent than the answer to a click follows when that answer has been drawn.
 *
 * It belongs to the component that makes it.
 */
export class AfterFrame<T> {
  #shown: T = $state.raw() as T;

  /** @param frames how many frames are drawn before the value follows */
  constructor(get: () => T, frames = 1) {
    this.#shown = untrack(get);
    // The clock of the frames is outside: only an effect can follow it.
    $effect(() => {
      const value = get();
      if (value === untrack(() => this.#shown)) return undefined;
      let frame: number | undefined;
      let timer: ReturnType<typeof setTimeout> | undefined;
      const wait = (left: number) => {
        frame = requestAnimationFrame(() => {
          if (left > 1) wait(left - 1);
          else timer = setTimeout(() => (this.#shown = value));
        });
      };
      wait(frames);
      return () => {
        cancelAnimationFrame(frame ?? 0);
        clearTimeout(timer);
      };
    });
  }

  get current(): T {
    return this.#shown;
  }
}
