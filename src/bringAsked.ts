import type { Component } from 'svelte';
import type { WordsInUse } from './i18n/wordsInUse.ts';
import { bringTheme } from './parts/guidance/bringTheme.ts';
import { bringPaths } from './parts/path/bringPaths.ts';
import { bringYear } from './page/timeline/bringYear.ts';
import { bringProblems } from './parts/problems/bringProblems.ts';
import { Explorer, type Model } from './state/explorer.svelte.ts';
import { bringView, type CameView } from './views/shownView.svelte.ts';
import { VIEWS } from './views/views.ts';

/** What an address asks for beside the page's own script, as far as it has come: the page is drawn with it at once. */
export interface Came {
  /** The explorer at that address. */
  readonly explorer: Explorer;
  readonly view?: CameView | undefined;
  /** Tells the paths between two items. */
  readonly Paths?: Component | undefined;
  /** Tells what answers a theme. */
  readonly Theme?: Awaited<ReturnType<typeof bringTheme>> | undefined;
  /** Tells what a year means. */
  readonly YearStatus?: Awaited<ReturnType<typeof bringYear>> | undefined;
  /** Tells what is wrong about the address. */
  readonly Problems?: Component | undefined;
  /** Draws the view in a frame, where that is another component than on the page. */
  readonly framed?: CameView | undefined;
}

/** Waits for what a fragment asks for, so that nothing comes later above what is read; what fails is told in its place. */
export async function bringAsked(fragment: string, words: WordsInUse, reading: Promise<Model>): Promise<Came> {
  const [view, Paths, Theme, YearStatus, explorer] = await Promise.all([
    bringView(fragment, words),
    /\bto=/.test(fragment) ? bringPaths(words).catch(() => undefined) : undefined,
    /\btheme=/.test(fragment) ? bringTheme(words).catch(() => undefined) : undefined,
    /\byear=/.test(fragment) ? bringYear(words).catch(() => undefined) : undefined,
    reading.then((model) => new Explorer(model, VIEWS, words)),
  ]);
  explorer.open(fragment);
  const Problems = explorer.problems[0] && (await bringProblems(words).catch(() => undefined));
  return { explorer, view, Paths, Theme, YearStatus, Problems };
}
