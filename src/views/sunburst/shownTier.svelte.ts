import { createSubscriber } from 'svelte/reactivity';
import { on } from 'svelte/events';

/**
 * Which tier's labels the style sheet shows now; it says so in the custom property `--tier` of the root element.
 *
 * Only those labels need to follow the picture. The server has no style sheet and draws all tiers.
 */
export class ShownTier {
  readonly #follow = createSubscriber((update) => on(window, 'resize', update));

  get current(): string | undefined {
    if (typeof document === 'undefined') return undefined;
    this.#follow();
    return getComputedStyle(document.documentElement).getPropertyValue('--tier').trim();
  }
}
