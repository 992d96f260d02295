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

/** Waits for the script of the view that a fragment asks for, so that it is drawn at once; one that fails is told later. */
export async function bringView(fragment: string, words: WordsInUse): Promise<void> {
  const id = /^#\/([^/?]*)/.exec(fragment)?.[1];
  await VIEWS.find((view) => view.id === id)
    ?.component?.(words)
    .catch(() => undefined);
}

/** The view that an address asks for, and whether its script has come. */
export class ShownView {
  readonly #explorer: Explorer;
  /** The late view whose script has come last. */
  #here: View | undefined = $state.raw();
  readonly view: View = $derived.by(() => viewOf(this.#explorer.view));

  constructor(explorer: Explorer) {
    this.#explorer = explorer;
  }

  /** Whether the picture of this address is drawn. */
  get drawn(): boolean {
    return this.view.component === undefined || this.view === this.#here;
  }

  /** The component of a view that has come when its script has. */
  async come(view: View): Promise<Component> {
    if (view.component === undefined) throw new Error(`The view ${view.id} has no component that comes late.`);
    const { default: component } = await view.component(this.#explorer.words);
    this.#here = view;
    return component;
  }
}
