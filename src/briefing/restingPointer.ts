import { on } from 'svelte/events';
import { moveWatcher } from './moveWatcher.ts';

/** Lets the pointer rest while a deck is led by keys, until somebody moves it. */
export interface RestingPointer {
  /** A scene came: what lies on the screen points at nothing. */
  rest(): void;
  stop(): void;
}

/**
 * Has the pointer point at nothing in the picture while it only lies there, by the class `still` of the root.
 *
 * A press wakes it as well, and reaches what lies beneath it though that was out of reach then. A finger never rests.
 */
export function restPointer(root: HTMLElement): RestingPointer {
  // What is on nothing yet is nowhere on the page: when it comes it has moved.
  const here = root.matches(':hover');
  const moved = moveWatcher(!here);
  let mouse = here && matchMedia('(hover: hover)').matches;
  let pressed: Element | undefined;
  /** When it was laid to rest, ms as events tell time: the browser may tell of a move only after the key that followed it. */
  let since = 0;

  function wake(): void {
    root.classList.remove('still');
  }

  const stops = [
    on(window, 'pointermove', (event) => {
      if (!moved(event) || event.timeStamp < since) return;
      mouse = event.pointerType === 'mouse';
      wake();
    }),
    on(
      window,
      'pointerdown',
      ({ pointerType, clientX, clientY }) => {
        mouse = pointerType === 'mouse';
        pressed = undefined;
        if (!root.classList.contains('still')) return;
        wake();
        pressed = document.elementFromPoint(clientX, clientY) ?? undefined;
      },
      { capture: true },
    ),
    on(
      window,
      'click',
      (event) => {
        const meant = pressed;
        pressed = undefined;
        // The browser gives such a click to what holds both places, the one out of reach and the one within.
        if (meant === undefined || !(event.target instanceof Element) || event.target === meant) return;
        if (meant.closest('main') === null || !event.target.contains(meant)) return;
        event.stopPropagation();
        meant.dispatchEvent(new MouseEvent('click', event));
      },
      { capture: true },
    ),
  ];
  return {
    rest() {
      if (!mouse) return;
      since = performance.now();
      root.classList.add('still');
      // Pictures are told by the browser a frame later; the scene that comes would be drawn as if it were pointed at.
      for (const picture of root.querySelectorAll('main svg')) picture.dispatchEvent(new PointerEvent('pointerleave'));
    },
    stop() {
      for (const stop of stops) stop();
      wake();
    },
  };
}
