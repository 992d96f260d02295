import type { Component } from 'svelte';
import type { Explorer } from '../state/explorer.svelte.ts';

/** Views whose script comes when they are asked for. */
const LATE: Readonly<Record<string, () => Promise<{ default: Component }>>> = {
  graph: () => import('./graph/Graph.svelte'),
  matrix: () => import('./matrix/Matrix.svelte'),
  districts: () => import('./districts/Districts.svelte'),
};

/** Brings the script of a view that will be shown soon. One that does not come is asked for again when it is shown. */
export function prefetchView(view: string): void {
  LATE[view]?.().catch(() => undefined);
}

/** The view that an address asks for, and whether its script has come. */
export class ShownView {
  readonly #explorer: Explorer;
  /** The late view whose script has come last. */
  #here: string | undefined = $state();

  constructor(explorer: Explorer) {
    this.#explorer = explorer;
  }

  get name(): string {
    return this.#explorer.view;
  }

  /** Whether its script comes later than the page's. */
  get isLate(): boolean {
    return LATE[this.name] !== undefined;
  }

  /** Whether the picture of this address is drawn. */
  get drawn(): boolean {
    return !this.isLate || this.name === this.#here;
  }

  /** The component of a late view. */
  async come(view: string): Promise<Component> {
    const load = LATE[view];
    if (load === undefined) throw new Error(`unknown late view: ${view} (known: ${Object.keys(LATE).join(', ')})`);
    const { default: component } = await load();
    this.#here = view;
    return component;
  }
}
