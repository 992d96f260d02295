import type { Attachment } from 'svelte/attachments';
import { on } from 'svelte/events';
import { moveWatcher } from './moveWatcher.ts';

/** How far a key moves it, as a share of the window's height. */
const STEP = 1 / 12;
const STEPS: Readonly<Record<string, readonly [across: number, down: number]>> = {
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
  ArrowUp: [0, -STEP],
  ArrowDown: [0, STEP],
};

/** How much larger the page becomes: as the style sheet has it (lens.css). */
const SCALE = 2;

/**
 * Where the room is asked to look: the middle of the spotlight, and the spot that stays where it is when the page is enlarged.
 *
 * It follows the pointer, and the item that the keyboard walks to; px of the window. Nothing is drawn anew for it: the
 * spotlight is moved, and the page is enlarged around another spot.
 */
export class Lens {
  #x = innerWidth / 3;
  #y = innerHeight / 2;
  #enlarged = false;
  #spot: HTMLElement | undefined;

  /** Follows pointer and keyboard until it is stopped. */
  follow(): () => void {
    const moved = moveWatcher(true);
    const point = (event: PointerEvent): void => {
      if (moved(event)) this.#to(event.clientX, event.clientY);
    };
    const stops = [
      on(window, 'pointermove', point),
      on(window, 'pointerdown', ({ clientX, clientY }) => this.#to(clientX, clientY)),
      on(window, 'focusin', ({ target }) => {
        if (!(target instanceof Element) || target.closest('main') === null || !target.matches(':focus-visible'))
          return;
        const { x, y, width, height } = target.getBoundingClientRect();
        this.#to(this.#unscaled(x + width / 2, this.#x), this.#unscaled(y + height / 2, this.#y));
      }),
    ];
    return () => {
      for (const stop of stops) stop();
      document.body.style.removeProperty('transform-origin');
    };
  }

  /** Moves it by an arrow; false for another key. */
  step(key: string): boolean {
    const step = Object.hasOwn(STEPS, key) ? STEPS[key] : undefined;
    if (step === undefined) return false;
    this.#to(this.#x + step[0] * innerHeight, this.#y + step[1] * innerHeight);
    return true;
  }

  /** Whether the page is enlarged around it now. */
  enlarge(on: boolean): void {
    this.#enlarged = on;
    this.#draw();
  }

  /** The spotlight that stands there. */
  readonly light: Attachment<HTMLElement> = (node) => {
    this.#spot = node;
    this.#draw();
    return () => (this.#spot = undefined);
  };

  /** Where a spot of the enlarged page would be without that. */
  #unscaled(at: number, origin: number): number {
    return this.#enlarged ? origin + (at - origin) / SCALE : at;
  }

  #to(x: number, y: number): void {
    this.#x = Math.min(Math.max(x, 0), innerWidth);
    this.#y = Math.min(Math.max(y, 0), innerHeight);
    this.#draw();
  }

  #draw(): void {
    this.#spot?.style.setProperty('translate', `${this.#x}px ${this.#y}px`);
    if (this.#enlarged) document.body.style.setProperty('transform-origin', `${this.#x}px ${this.#y}px`);
  }
}
