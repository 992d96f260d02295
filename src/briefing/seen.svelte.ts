import { on } from 'svelte/events';
import { createSubscriber } from 'svelte/reactivity';
import { moveWatcher } from './moveWatcher.ts';

/** Milliseconds without a move after which nobody looks for controls. */
const REST = 2500;

/** Whether the pointer moved lately: then the controls are looked for. It is asked for in what is drawn. */
export class Seen {
  #moved = false;
  readonly #follow = createSubscriber((update) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tell = (moved: boolean) => {
      if (this.#moved !== moved) {
        this.#moved = moved;
        update();
      }
    };
    const moved = moveWatcher(false);
    const stop = on(window, 'pointermove', (event) => {
      if (!moved(event)) return;
      clearTimeout(timer);
      tell(true);
      timer = setTimeout(() => tell(false), REST);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  });

  get current(): boolean {
    this.#follow();
    return this.#moved;
  }
}
