import type { Component } from 'svelte';
import type { WordsInUse } from '../i18n/wordsInUse.ts';
import type { Explorer } from '../state/explorer.svelte.ts';
import type { View } from './view.ts';
import { VIEWS, viewOf } from './views.ts';

/** Brings the script of a view that will be shown soon. One that does not come is asked for again when it is shown. */
export function prefetchView(id: string, words: WordsInUse): void {
  viewOf(id)
    .component?.(words)
    .catch(() => undefined);
}

/** A late view whose script has come. */
export interface CameView {
  readonly id: string;
  readonly component: Component;
}

/** Waits for the script of the view that a fragment asks for, so that it is drawn at once; one that fails is told later. */
export async function bringView(fragment: string, words: WordsInUse): Promise<CameView | undefined> {
  const view = VIEWS.find(({ id }) => id === fragment.split(/[/?]/)[1]);
  const came = await view?.component?.(words).catch(() => undefined);
  return view && came && { id: view.id, component: came.default };
}

/** The view that an address asks for, and whether its script has come. */
export class ShownView {
  readonly #explorer: Explorer;
  /** The late view whose script has come last. */
  #came: CameView | undefined = $state.raw();
  readonly view: View = $derived.by(() => viewOf(this.#explorer.view));

  /** @param came what the page is drawn with at once; asking for it again would leave its room empty for a frame */
  constructor(explorer: Explorer, came?: CameView) {
    this.#explorer = explorer;
    this.#came = came;
  }

  /** The component of a late view, once its script has come. */
  get here(): Component | undefined {
    return this.#came?.id === this.view.id ? this.#came.component : undefined;
  }

  /** Whether the picture of this address is drawn. */
  get drawn(): boolean {
    return this.view.component === undefined || this.here !== undefined;
  }

  /** Waits for the script of a late view; the view is here then. */
  async come(view: View): Promise<void> {
    if (view.component === undefined) throw new Error(`The view ${view.id} has no component that comes late.`);
    const { default: component } = await view.component(this.#explorer.words);
    this.#came = { id: view.id, component };
  }
}
