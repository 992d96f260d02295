import { untrack } from 'svelte';

/**
 * A value one frame late: what is less urgent than the answer to a click follows when that answer has been drawn.
 *
 * It belongs to the component that makes it.
 */
export class AfterFrame<T> {
  #shown: T = $state.raw() as T;

  constructor(get: () => T) {
    this.#shown = untrack(get);
    // The clock of the frames is outside: only an effect can follow it.
    $effect(() => {
      const value = get();
      if (value === untrack(() => this.#shown)) return undefined;
      let timer: ReturnType<typeof setTimeout> | undefined;
      const frame = requestAnimationFrame(() => {
        timer = setTimeout(() => (this.#shown = value));
      });
      return () => {
        cancelAnimationFrame(frame);
        clearTimeout(timer);
      };
    });
  }

  get current(): T {
    return this.#shown;
  }
}
