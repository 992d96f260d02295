import type { Component } from 'svelte';
import type { WordsInUse } from './i18n/wordsInUse.ts';
import { bringPaths } from './parts/path/bringPaths.ts';
import { bringView, type CameView } from './views/shownView.svelte.ts';

/** What an address asks for beside the page's own script, as far as it has come: the page is drawn with it at once. */
export interface Came {
  readonly view?: CameView | undefined;
  /** Tells the paths between two items. */
  readonly Paths?: Component | undefined;
  /** Draws the view in a frame, where that is another component than on the page. */
  readonly framed?: CameView | undefined;
}

/** Waits for what a fragment asks for, so that nothing comes later above what is read; what fails is told in its place. */
export async function bringAsked(fragment: string, words: WordsInUse): Promise<Came> {
  const [view, Paths] = await Promise.all([
    bringView(fragment, words),
    /\bto=/.test(fragment) ? bringPaths(words).catch(() => undefined) : undefined,
  ]);
  return { view, Paths };
}
