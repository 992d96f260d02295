import { getContext, setContext } from 'svelte';
import { createSubscriber } from 'svelte/reactivity';
import { on } from 'svelte/events';
import { TIERS, type Tier } from '../../layout/sunburst/tiers.ts';
import { getExplorer } from '../../state/context.ts';

/** Most pages fix none. */
const FIXED = Symbol('fixed tier');

/** Has the pictures inside a component drawn for one tier, whatever the page's window is like. */
export function fixTier(tier: Tier['id']): void {
  setContext(FIXED, tier);
}

/**
 * Which tier's labels are shown now: a slide's on a slide, else those that the style sheet shows; it says so in the custom
 * property `--tier` of the root element.
 *
 * Only those labels have to be there. It belongs to the component that makes it.
 */
export class ShownTier {
  readonly #explorer = getExplorer();
  readonly #fixed = getContext<Tier['id'] | undefined>(FIXED);
  #printing = $state(false);
  readonly #follow = createSubscriber((update) => {
    const print = (begins: boolean) => () => (this.#printing = begins);
    const stops = [
      on(window, 'resize', update),
      on(window, 'beforeprint', print(true)),
      on(window, 'afterprint', print(false)),
    ];
    return () => stops.forEach((stop) => stop());
  });

  /** Whether the window has no say in it. */
  get fixed(): boolean {
    return this.#fixed !== undefined;
  }

  /** Undefined where the style sheet chooses. */
  get current(): Tier | undefined {
    return this.#explorer.slide?.tier ?? TIERS.find(({ id }) => id === this.#id);
  }

  get #id(): string | undefined {
    if (this.#fixed !== undefined || typeof document === 'undefined') return this.#fixed;
    this.#follow();
    return getComputedStyle(document.documentElement).getPropertyValue('--tier').trim();
  }

  /** The tiers that are drawn: all where it is the style sheet that chooses, as on paper and in the built page. */
  get drawn(): readonly Tier[] {
    const one = this.#printing ? undefined : this.current;
    return one === undefined ? TIERS : [one];
  }
}
