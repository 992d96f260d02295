import { getContext, setContext } from 'svelte';
import { createSubscriber } from 'svelte/reactivity';
import { on } from 'svelte/events';
import type { Tier } from '../../layout/tiers.ts';

/** Most pages fix none. */
const FIXED = Symbol('fixed tier');

/** Has the pictures inside a component drawn for one tier, whatever the page's window is like. */
export function fixTier(tier: Tier['id']): void {
  setContext(FIXED, tier);
}

/**
 * Which tier's labels the style sheet shows now; it says so in the custom property `--tier` of the root element.
 *
 * Only those labels need to follow the picture. The server has no style sheet and draws all tiers. It belongs to the
 * component that makes it.
 */
export class ShownTier {
  readonly #fixed = getContext<Tier['id'] | undefined>(FIXED);
  readonly #follow = createSubscriber((update) => on(window, 'resize', update));

  get current(): string | undefined {
    if (this.#fixed !== undefined || typeof document === 'undefined') return this.#fixed;
    this.#follow();
    return getComputedStyle(document.documentElement).getPropertyValue('--tier').trim();
  }
}
